/**
 * The pages of the exhibits.
 */
@NullMarked
package org.gravamen.evidence.web;

import org.jspecify.annotations.NullMarked;
