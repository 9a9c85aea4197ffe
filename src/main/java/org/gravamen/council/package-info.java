/**
 * The legal advisory council's sign-off: who sits, what they declare, what each of them
 * advises, and what the council decides.
 */
@NullMarked
@ApplicationModule(displayName = "Council", allowedDependencies = { "vocabulary", "people", "record", "process",
		"forms", "vault", "safecopy", "calendar", "submission", "letter", "evidence", "review", "web" })
package org.gravamen.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
