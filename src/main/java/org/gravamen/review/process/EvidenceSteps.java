package org.gravamen.review.process;

import org.gravamen.review.EvidenceReview;
import org.gravamen.review.EvidenceReviews;
import org.gravamen.process.ProcessSteps;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What the rules of evidence sufficiency ask.
 */
@ProcessSteps
public class EvidenceSteps {

	private final EvidenceReviews reviews;

	EvidenceSteps(EvidenceReviews reviews) {
		this.reviews = reviews;
	}

	/**
	 * What the reviewer found.
	 * @param submissionId which submission
	 * @return accept, accept-with-conditions, return or refuse
	 */
	public String finding(String submissionId) {
		return review(submissionId).finding().key();
	}

	/**
	 * Whether the reviewer departs from what the findings amount to.
	 * @param submissionId which submission
	 * @return true when the reasons for that are in the review
	 */
	public boolean departs(String submissionId) {
		EvidenceReview review = review(submissionId);
		return review.weighing().departs(review.finding());
	}

	/**
	 * How many exhibits were accepted.
	 * @param submissionId which submission
	 * @return from 0
	 */
	public int exhibitsAccepted(String submissionId) {
		return review(submissionId).weighing().tally().exhibitsAccepted();
	}

	/**
	 * How many points are not shown.
	 * @param submissionId which submission
	 * @return from 0
	 */
	public int pointsNotMet(String submissionId) {
		return review(submissionId).weighing().tally().pointsNotMet();
	}

	/**
	 * How many points are shown in part.
	 * @param submissionId which submission
	 * @return from 0
	 */
	public int pointsPartly(String submissionId) {
		return review(submissionId).weighing().tally().pointsPartly();
	}

	/**
	 * How many points rest on one source.
	 * @param submissionId which submission
	 * @return from 0
	 */
	public int pointsOnOneSource(String submissionId) {
		return review(submissionId).weighing().tally().pointsOnOneSource();
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
	 * Whether the gradings are right.
	 * @param submissionId which submission
	 * @return as the reviewer answered
	 */
	public boolean gradingConfirmed(String submissionId) {
		return review(submissionId).checks().gradingConfirmed();
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
