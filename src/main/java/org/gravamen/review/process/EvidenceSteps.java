package org.gravamen.review.process;

import java.util.Locale;

import org.gravamen.review.EvidenceReview;
import org.gravamen.review.EvidenceReviews;
import org.gravamen.evidence.Exhibits;
import org.gravamen.process.ProcessSteps;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What the rules of evidence sufficiency ask.
 */
@ProcessSteps
public class EvidenceSteps {

	private final EvidenceReviews reviews;

	private final Exhibits exhibits;

	EvidenceSteps(EvidenceReviews reviews, Exhibits exhibits) {
		this.reviews = reviews;
		this.exhibits = exhibits;
	}

	/**
	 * What the reviewer found.
	 * @param submissionId which submission
	 * @return accept, return or refuse
	 */
	public String finding(String submissionId) {
		return review(submissionId).finding().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * How many live exhibits there are.
	 * @param submissionId which submission
	 * @return from 0
	 */
	public int exhibitsHeld(String submissionId) {
		return this.exhibits.manifest(SubmissionId.of(submissionId)).exhibits().size();
	}

	/**
	 * Whether it is known where each exhibit comes from.
	 * @param submissionId which submission
	 * @return as the reviewer answered
	 */
	public boolean provenanceHolds(String submissionId) {
		return review(submissionId).checks().provenanceHolds();
	}

	/**
	 * Whether everybody concerned consents.
	 * @param submissionId which submission
	 * @return as the reviewer answered
	 */
	public boolean consentHolds(String submissionId) {
		return review(submissionId).checks().consentHolds();
	}

	/**
	 * Whether nobody is put at risk.
	 * @param submissionId which submission
	 * @return as the reviewer answered
	 */
	public boolean noHarm(String submissionId) {
		return review(submissionId).checks().noHarm();
	}

	/**
	 * Whether what speaks for the targets is addressed.
	 * @param submissionId which submission
	 * @return as the reviewer answered
	 */
	public boolean exculpatoryAddressed(String submissionId) {
		return review(submissionId).checks().exculpatoryAddressed();
	}

	private EvidenceReview review(String submissionId) {
		return this.reviews.latest(SubmissionId.of(submissionId)).orElseThrow();
	}

}
