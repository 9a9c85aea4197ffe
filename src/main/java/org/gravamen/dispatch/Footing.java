package org.gravamen.dispatch;

import org.gravamen.evidence.Consenting;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * What a letter stands on as it leaves: every consent, and the evidence as it was
 * accepted.
 */
@Component
class Footing {

	private final Consenting consenting;

	private final AcceptedEvidence evidence;

	Footing(Consenting consenting, AcceptedEvidence evidence) {
		this.consenting = consenting;
		this.evidence = evidence;
	}

	/**
	 * Insists on it, for everybody to whom the letter goes.
	 * @throws org.gravamen.vocabulary.Refusal CONSENT_WITHDRAWN, STALE_VERSION or
	 * WRONG_STATE, each saying what no longer stands
	 */
	void require(SubmissionId submission) {
		this.consenting.require(submission);
		this.evidence.requireUnchanged(submission);
	}

	/**
	 * Insists on it, for one of them.
	 * @throws org.gravamen.vocabulary.Refusal as {@link #require(SubmissionId)}
	 */
	void require(Recipient to) {
		this.consenting.require(to.submission(), to.kind().use());
		this.evidence.requireUnchanged(to.submission());
	}

}
