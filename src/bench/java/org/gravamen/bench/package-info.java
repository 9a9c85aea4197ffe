/**
 * How long things take, measured beside the usual way in the same run; absolute times
 * hold for nothing but their own run.
 */
@NullMarked
package org.gravamen.bench;

import org.jspecify.annotations.NullMarked;
