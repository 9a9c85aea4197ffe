package org.gravamen.review;

import java.util.Optional;

import org.gravamen.evidence.Exhibits;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The exhibits as the review accepted them: what everybody after it relies on.
 */
@Component
public class AcceptedEvidence {

	private final EvidenceReviews reviews;

	private final Exhibits exhibits;

	private final Paragraphs paragraphs;

	AcceptedEvidence(EvidenceReviews reviews, Exhibits exhibits, Paragraphs paragraphs) {
		this.reviews = reviews;
		this.exhibits = exhibits;
		this.paragraphs = paragraphs;
	}

	/**
	 * Insists that the evidence stands as it was accepted, and the letter on it.
	 * @param submission which submission
	 * @throws Refusal STALE_VERSION when an exhibit came, went or changed since;
	 * WRONG_STATE when it was never accepted, or naming the paragraphs that state a fact
	 * without a live exhibit
	 */
	public void requireUnchanged(SubmissionId submission) {
		if (accepted(submission).isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "The evidence was not accepted.");
		}
		if (changed(submission)) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"The exhibits have changed since the evidence was accepted. Send the letter back, so that they are"
							+ " reviewed again.");
		}
		this.paragraphs.requireAllStand(submission);
	}

	/** Whether an exhibit came, went or changed since the evidence was accepted. */
	boolean changed(SubmissionId submission) {
		return accepted(submission)
			.filter((review) -> !review.manifest().equals(this.exhibits.manifest(submission).fingerprint()))
			.isPresent();
	}

	private Optional<EvidenceReview> accepted(SubmissionId submission) {
		return this.reviews.latest(submission).filter((one) -> one.finding().accepts());
	}

}
