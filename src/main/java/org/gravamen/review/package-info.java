/**
 * Is it enough: which exhibit bears on what must be shown of each target, what is
 * missing, and the evidence review that says whether the exhibits carry the letter.
 */
@NullMarked
@ApplicationModule(displayName = "Evidence review", allowedDependencies = { "vocabulary", "people", "record", "process",
		"forms", "vault", "calendar", "law", "submission", "letter", "evidence", "web" })
package org.gravamen.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
