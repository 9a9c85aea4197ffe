/**
 * Where the process meets the evidence review: the paper that the reviewer answers, and
 * what the rules of sufficiency ask.
 */
@NullMarked
package org.gravamen.review.process;

import org.jspecify.annotations.NullMarked;
