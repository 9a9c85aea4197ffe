package org.gravamen.rehearsal;

import java.util.Optional;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance.SourceRisk;

/**
 * What the case officer writes of an exhibit.
 *
 * @param title a line
 * @param source where it comes from
 * @param kind what sort of evidence
 * @param grading for example "B2"
 * @param origin what it goes back to; the same words are the same origin
 * @param language of the original
 * @param risk what its use could do to its source
 */
record Described(String title, String source, ExhibitKind kind, String grading, String origin, String language,
		SourceRisk risk) {

	Exhibit.Description description() {
		return new Exhibit.Description(this.title, this.source, Optional.of(this.kind), Grading.of(this.grading));
	}

}
