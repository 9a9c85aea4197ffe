package org.gravamen.review;

import java.util.Optional;

import org.gravamen.evidence.Exhibits;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The exhibits and the charges as the review accepted them: what everybody after it
 * relies on.
 */
@Component
public class AcceptedEvidence {

	private final EvidenceReviews reviews;

	private final Exhibits exhibits;

	private final Charges charges;

	private final Paragraphs paragraphs;

	AcceptedEvidence(EvidenceReviews reviews, Exhibits exhibits, Charges charges, Paragraphs paragraphs) {
		this.reviews = reviews;
		this.exhibits = exhibits;
		this.charges = charges;
		this.paragraphs = paragraphs;
	}

	/**
	 * Insists that the evidence stands as it was accepted, and the letter on it.
	 * @param submission which submission
	 * @throws Refusal STALE_VERSION when an exhibit came, went or changed since, or a
	 * target, an allegation or a legal test; WRONG_STATE when it was never accepted, or
	 * naming the paragraphs that state a fact without a live exhibit
	 */
	public void requireUnchanged(SubmissionId submission) {
		EvidenceReview review = accepted(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "The evidence was not accepted."));
		if (exhibitsChanged(review)) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"The exhibits have changed since the evidence was accepted. They must be reviewed again: tell the"
							+ " case officer.");
		}
		if (chargesChanged(review)) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"Who is named, what is alleged or the legal test has changed since the evidence was accepted. It"
							+ " must be reviewed again: tell the case officer.");
		}
		this.paragraphs.requireAllStand(submission);
	}

	/** Whether exhibits or charges are others than those that were accepted. */
	boolean changed(SubmissionId submission) {
		return accepted(submission).filter((review) -> exhibitsChanged(review) || chargesChanged(review)).isPresent();
	}

	private boolean exhibitsChanged(EvidenceReview review) {
		return !review.manifest().equals(this.exhibits.manifest(review.submission()).fingerprint());
	}

	private boolean chargesChanged(EvidenceReview review) {
		return review.basis()
			.charges()
			.filter((charges) -> !charges.equals(this.charges.of(review.submission())))
			.isPresent();
	}

	private Optional<EvidenceReview> accepted(SubmissionId submission) {
		return this.reviews.latest(submission).filter((one) -> one.finding().accepts());
	}

}
