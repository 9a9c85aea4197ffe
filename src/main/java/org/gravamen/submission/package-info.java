/**
 * The case file and where it stands: who is accused, what is asked, and on which stage of
 * the path the submission is.
 */
@NullMarked
@ApplicationModule(displayName = "Submission", allowedDependencies = { "vocabulary", "calendar", "law", "organisation",
		"people", "record", "forms", "vault", "process", "web" })
package org.gravamen.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
