/**
 * Hostile files, and what is made of harmless ones.
 */
@org.jspecify.annotations.NullMarked
package org.gravamen.safecopy;
