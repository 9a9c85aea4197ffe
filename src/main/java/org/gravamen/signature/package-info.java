/**
 * The director's decision: the letter is fixed, read, signed by name and password, and
 * sealed so that nobody can alter it unseen.
 */
@NullMarked
@ApplicationModule(displayName = "Signature",
		allowedDependencies = { "vocabulary", "calendar", "organisation", "people", "record", "process", "forms",
				"vault", "submission", "letter", "evidence", "review", "council", "web" })
package org.gravamen.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
