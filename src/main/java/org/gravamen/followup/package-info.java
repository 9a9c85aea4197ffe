/**
 * What came back, and what next: the reply clock, the responses, the next steps and an
 * outcome for each target.
 */
@NullMarked
@ApplicationModule(displayName = "Follow-up",
		allowedDependencies = { "vocabulary", "calendar", "organisation", "people", "record", "process", "forms",
				"vault", "submission", "letter", "evidence", "review", "council", "signature", "dispatch", "web" })
package org.gravamen.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
