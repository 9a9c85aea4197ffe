/**
 * The page on which a member of the council says when they are away.
 */
@NullMarked
package org.gravamen.absence.web;

import org.jspecify.annotations.NullMarked;
