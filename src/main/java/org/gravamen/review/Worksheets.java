package org.gravamen.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The reviewer's findings, exhibit by exhibit and point by point. They are worked out
 * while the submission is under review, and count when the review is given.
 */
public interface Worksheets {

	/**
	 * The worksheet of a submission.
	 * @param matter which
	 * @return what there is to find and what was found
	 */
	Worksheet of(Submission matter);

	/**
	 * Keeps findings on points.
	 * @param submission which
	 * @param findings new ones, each with the basis that the page showed
	 * @param by an evidence reviewer who did not draft it
	 * @throws org.gravamen.forms.AnswersRefused when one that is not met, or met in part,
	 * does not say why, or says it at too great length
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS; WRONG_STATE outside the review;
	 * STALE_VERSION when what a finding rests on has changed since the page was opened
	 */
	void find(SubmissionId submission, List<PointFinding> findings, Person by);

	/**
	 * Keeps findings on exhibits.
	 * @param submission which
	 * @param findings new ones, each with the basis that the page showed
	 * @param by an evidence reviewer who did not draft it
	 * @throws org.gravamen.forms.AnswersRefused when an acceptance or a rejection gives
	 * no reason, or one that is too long; many may share one
	 * @throws org.gravamen.vocabulary.Refusal as for points
	 */
	void findExhibits(SubmissionId submission, List<ExhibitFinding> findings, Person by);

	/**
	 * Says whether a target shall be dropped.
	 * @param submission which
	 * @param target its id
	 * @param reason why it shall be dropped; empty: it stays
	 * @param by an evidence reviewer who did not draft it
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, NOT_FOUND,
	 * FIELD_INVALID
	 */
	void drop(SubmissionId submission, UUID target, Optional<String> reason, Person by);

}
