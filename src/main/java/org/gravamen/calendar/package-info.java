/**
 * Working days: what a deadline and the reply clock are counted in.
 */
@NullMarked
@ApplicationModule(displayName = "Calendar", allowedDependencies = {})
package org.gravamen.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
