package org.gravamen.review.web;

import java.util.Optional;

import org.gravamen.evidence.Exhibit;
import org.gravamen.review.ExhibitFinding;

/**
 * An exhibit with what was found of it.
 *
 * @param exhibit which
 * @param finding the finding that stands
 */
record ExhibitShown(Exhibit exhibit, Optional<ExhibitFinding> finding) {

	public String basis() {
		return this.exhibit.fingerprint().hex();
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
