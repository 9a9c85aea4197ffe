/**
 * The pages of the evidence review: the matrix, what is found of targets and exhibits,
 * and the letter paragraph by paragraph.
 */
@NullMarked
package org.gravamen.review.web;

import org.jspecify.annotations.NullMarked;
