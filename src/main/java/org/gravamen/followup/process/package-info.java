/**
 * Follow-up, as the model speaks of it: the papers it answers and the steps it takes.
 */
@NullMarked
package org.gravamen.followup.process;

import org.jspecify.annotations.NullMarked;
