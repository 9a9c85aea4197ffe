/**
 * How fast a submission goes: whether it is urgent for the council, which its officer
 * asks and the chair decides, and whether its clock stands still. Deadlines ask here.
 */
@NullMarked
@ApplicationModule(displayName = "Pace", allowedDependencies = { "vocabulary", "calendar", "people", "record", "forms",
		"vault", "process", "submission", "web" })
package org.gravamen.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
