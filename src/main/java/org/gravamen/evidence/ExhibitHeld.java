package org.gravamen.evidence;

import java.util.Optional;

import org.gravamen.submission.ReadinessRule;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * A statement of fact needs an evidence base (Charity Commission, CC9): nothing goes
 * forward without an exhibit.
 */
@Component
class ExhibitHeld implements ReadinessRule {

	private final Exhibits exhibits;

	ExhibitHeld(Exhibits exhibits) {
		this.exhibits = exhibits;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		return this.exhibits.manifest(submission).exhibits().isEmpty() ? Optional.of("Add at least one exhibit.")
				: Optional.empty();
	}

}
