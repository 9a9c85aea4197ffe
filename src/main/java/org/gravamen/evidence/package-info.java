/**
 * Is it enough, is it intact: the exhibits that a submission rests on, and the review
 * that says whether they carry it.
 */
@NullMarked
@ApplicationModule(displayName = "Evidence", allowedDependencies = { "vocabulary", "people", "record", "process",
		"forms", "vault", "safecopy", "calendar", "submission", "letter", "web" })
package org.gravamen.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
