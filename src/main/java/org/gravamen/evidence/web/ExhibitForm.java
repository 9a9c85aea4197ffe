package org.gravamen.evidence.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Grading;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit as it was typed, drawn again when it cannot be taken.
 *
 * @param title a line
 * @param source where it comes from
 * @param kind what sort of evidence
 * @param reliability of the source
 * @param credibility of the content
 * @param mayDisclose whether it may go to the authority
 */
record ExhibitForm(String title, String source, @Nullable ExhibitKind kind, Grading.Reliability reliability,
		Grading.Credibility credibility, @Nullable Boolean mayDisclose) {

	// A browser leaves out a box that is not ticked; a request made by hand, anything.
	ExhibitForm {
		title = Objects.requireNonNullElse(title, "");
		source = Objects.requireNonNullElse(source, "");
		reliability = Objects.requireNonNullElse(reliability, Grading.UNGRADED.reliability());
		credibility = Objects.requireNonNullElse(credibility, Grading.UNGRADED.credibility());
	}

	static ExhibitForm empty() {
		return new ExhibitForm("", "", null, Grading.UNGRADED.reliability(), Grading.UNGRADED.credibility(), false);
	}

	Description description() {
		if (this.kind == null) {
			throw new AnswersRefused(List.of(new Complaint("kind", "Choose what sort of evidence it is.")));
		}
		return new Description(this.title, this.source, Optional.of(this.kind),
				new Grading(this.reliability, this.credibility));
	}

}
