/**
 * The house: one package per room, listed in the README's map of modules.
 */
@org.jspecify.annotations.NullMarked
package org.gravamen;
