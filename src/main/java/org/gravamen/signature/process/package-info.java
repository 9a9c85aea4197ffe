/**
 * The signature, as the model speaks of it: the paper it answers and the steps it takes.
 */
@NullMarked
package org.gravamen.signature.process;

import org.jspecify.annotations.NullMarked;
