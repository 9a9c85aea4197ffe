/**
 * The words and the page: versions of the letter's text, and the PDF that is printed from
 * them.
 */
@NullMarked
@ApplicationModule(displayName = "Letter", allowedDependencies = { "vocabulary", "calendar", "organisation", "people",
		"record", "forms", "vault", "process", "submission", "web" })
package org.gravamen.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
