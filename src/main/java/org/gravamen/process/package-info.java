/**
 * The only door to the engine: papers that wait for people, the steps that models call,
 * and the path that was taken.
 */
@NullMarked
@ApplicationModule(displayName = "Process",
		allowedDependencies = { "vocabulary", "people", "record", "forms", "vault", "calendar" })
package org.gravamen.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
