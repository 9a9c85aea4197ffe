package org.gravamen.council;

import java.util.Optional;

import org.gravamen.submission.ReadinessRule;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Nothing comes back to the council while something that it asked for is unanswered.
 */
@Component
class ChangesAnswered implements ReadinessRule {

	private final RequiredChangeRows rows;

	ChangesAnswered(RequiredChangeRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		long open = this.rows.latest(submission).stream().filter((one) -> one.answer().isEmpty()).count();
		return (open == 0) ? Optional.empty() : Optional.of("Answer each thing that the council asks for: " + open
				+ ((open == 1) ? " is" : " are") + " still unanswered.");
	}

}
