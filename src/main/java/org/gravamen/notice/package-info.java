/**
 * E-mails to people inside: one digest a morning for whoever has something to be reminded
 * of. They carry references, counts and dates, and nothing else.
 */
@NullMarked
@ApplicationModule(displayName = "Notice", allowedDependencies = { "vocabulary", "calendar", "people", "record",
		"process", "submission", "council", "web" })
package org.gravamen.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
