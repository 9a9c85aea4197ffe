/**
 * The dossier: what an authority is handed beside the letter. Chapters on each target and
 * the exhibits, put together as one document from the case file and from safe copies
 * alone, in editions that hold what consent allows.
 */
@NullMarked
@ApplicationModule(displayName = "Dossier", allowedDependencies = { "vocabulary", "calendar", "organisation", "people",
		"record", "vault", "law", "safecopy", "submission", "letter", "evidence", "review", "web" })
package org.gravamen.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
