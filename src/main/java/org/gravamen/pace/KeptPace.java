package org.gravamen.pace;

import org.gravamen.process.Pace;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The pace of a submission, as it was decided.
 */
@Component
class KeptPace implements Pace {

	private final UrgencyRows urgency;

	KeptPace(UrgencyRows urgency) {
		this.urgency = urgency;
	}

	@Override
	public boolean urgent(SubmissionId submission) {
		return this.urgency.urgent(submission);
	}

}
