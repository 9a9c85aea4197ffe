/**
 * The council's papers and steps, as the models name them.
 */
@NullMarked
package org.gravamen.council.process;

import org.jspecify.annotations.NullMarked;
