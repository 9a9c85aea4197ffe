package org.gravamen.review;

import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;

/**
 * The evidence reviews of every submission.
 */
public interface EvidenceReviews {

	/**
	 * The last review of a submission.
	 * @param submission which
	 * @return the review, if one was given
	 */
	Optional<EvidenceReview> latest(SubmissionId submission);

	/**
	 * Every review of a submission.
	 * @param submission which
	 * @return the newest first
	 */
	List<EvidenceReview> all(SubmissionId submission);

	/**
	 * Keeps a review.
	 * @param review a new one
	 */
	void keep(EvidenceReview review);

}
