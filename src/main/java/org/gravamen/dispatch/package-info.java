/**
 * Getting the letter there, provably: who it goes to, the hold, and one row for each
 * recipient that says how sure we are.
 */
@NullMarked
@ApplicationModule(displayName = "Dispatch",
		allowedDependencies = { "vocabulary", "calendar", "organisation", "people", "record", "process", "forms",
				"vault", "submission", "letter", "evidence", "review", "council", "signature", "web" })
package org.gravamen.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
