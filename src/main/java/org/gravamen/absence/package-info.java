/**
 * When members of the council are away, and who stands in for them.
 */
@NullMarked
@ApplicationModule(displayName = "Absence",
		allowedDependencies = { "vocabulary", "calendar", "people", "forms", "council", "web" })
package org.gravamen.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
