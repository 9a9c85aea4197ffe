/**
 * The review, as the model speaks of it: the paper it answers and what its table of rules
 * asks.
 */
@NullMarked
package org.gravamen.evidence.process;

import org.jspecify.annotations.NullMarked;
