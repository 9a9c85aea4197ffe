/**
 * Is it intact: the exhibits that a submission rests on, as they came in.
 */
@NullMarked
@ApplicationModule(displayName = "Evidence", allowedDependencies = { "vocabulary", "people", "record", "process",
		"forms", "vault", "safecopy", "calendar", "submission", "letter", "web" })
package org.gravamen.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
