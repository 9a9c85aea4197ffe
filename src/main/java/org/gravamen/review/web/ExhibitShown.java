package org.gravamen.review.web;

import java.util.Optional;

import org.gravamen.evidence.Exhibit;
import org.gravamen.review.ExhibitFinding;
import org.gravamen.review.Worksheet;

/**
 * An exhibit with what was found of it.
 *
 * @param exhibit which
 * @param finding the finding that stands
 * @param fallen the finding that stands no longer
 */
record ExhibitShown(Exhibit exhibit, Optional<ExhibitFinding> finding, Optional<ExhibitFinding> fallen) {

	static ExhibitShown of(Exhibit exhibit, Worksheet worksheet) {
		return new ExhibitShown(exhibit, worksheet.of(exhibit.number()), worksheet.fallen(exhibit.number()));
	}

	public String basis() {
		return this.exhibit.basis().hex() + "-" + this.exhibit.grading().text();
	}

	/** Why it must be found again; empty when it need not be. */
	public String whyAgain() {
		return this.fallen
			.map((before) -> "It was " + (before.accepted() ? "accepted" : "rejected")
					+ " before, but that no longer stands: " + whatChanged(before) + " Find it again.")
			.orElse("");
	}

	private String whatChanged(ExhibitFinding before) {
		return before.grading().equals(this.exhibit.grading()) ? "what is entered of it has changed since."
				: "it was graded " + before.grading().text() + " then and is graded " + this.exhibit.grading().text()
						+ " now.";
	}

	public boolean accepted() {
		return this.finding.map(ExhibitFinding::accepted).orElse(false);
	}

	public boolean rejected() {
		return this.finding.map((one) -> !one.accepted()).orElse(false);
	}

	public String reason() {
		return this.finding.map(ExhibitFinding::reason).orElse("");
	}

}
