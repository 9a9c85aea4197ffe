package org.gravamen.submission;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Every submission. What changes one is refused outside its preparation, and to anyone
 * but its officer.
 */
public interface Submissions {

	/**
	 * Reads a submission.
	 * @param id which
	 * @return the submission
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND
	 */
	Submission get(SubmissionId id);

	/**
	 * Reads a submission by the reference in an address.
	 * @param slug for example "HJT-S-2026-041"
	 * @return the submission
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND, also when the text is no
	 * reference
	 */
	Submission bySlug(String slug);

	/**
	 * Reads several submissions for a list, with a fixed number of statements.
	 * @param ids which; unknown ones are left out
	 * @return by id, without their targets and supporters
	 */
	Map<SubmissionId, Submission> briefly(Collection<SubmissionId> ids);

	/**
	 * Reads one page of the register.
	 * @param filter which submissions
	 * @param after where the page begins, as the page before said; empty for the first
	 * @return at most 50, newest reference first
	 */
	RegisterPage register(RegisterFilter filter, Optional<SubmissionNumber> after);

	/**
	 * Opens a submission and begins its path, in this transaction.
	 * @param answers what was answered
	 * @param officer who opens it, and is its officer from now on
	 * @return the submission, in preparation
	 */
	Submission open(OpenSubmission answers, Person officer);

	/**
	 * Describes a submission anew.
	 * @param id which
	 * @param description as it shall be
	 * @param regimes under which regimes measures shall be asked; one that stays keeps
	 * the wording by which it is judged
	 * @param by its officer
	 * @throws org.gravamen.vocabulary.Refusal FIELD_INVALID without a regime, or while an
	 * allegation rests on one that goes
	 */
	void describe(SubmissionId id, Description description, Set<Regime> regimes, Person by);

	/**
	 * Adds a target.
	 * @param id to which submission
	 * @param target the target, with a new id
	 * @param by its officer
	 */
	void addTarget(SubmissionId id, Target target, Person by);

	/**
	 * Replaces a target.
	 * @param id of which submission
	 * @param target the target as it shall be
	 * @param by its officer
	 */
	void changeTarget(SubmissionId id, Target target, Person by);

	/**
	 * Removes a target.
	 * @param id of which submission
	 * @param target its id
	 * @param by its officer
	 */
	void removeTarget(SubmissionId id, UUID target, Person by);

	/**
	 * Adds a supporter.
	 * @param id to which submission
	 * @param supporter the supporter, with a new id
	 * @param by its officer
	 */
	void addSupporter(SubmissionId id, Supporter supporter, Person by);

	/**
	 * Removes a supporter.
	 * @param id of which submission
	 * @param supporter their id
	 * @param by its officer
	 */
	void removeSupporter(SubmissionId id, UUID supporter, Person by);

	/**
	 * Puts a submission forward for review: enters the act in its record.
	 * @param id which
	 * @param changes what changed since it came back; empty the first time
	 * @param by its officer
	 * @throws org.gravamen.forms.AnswersRefused one complaint for each thing that is
	 * missing
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE, NOT_YOURS
	 */
	void putForward(SubmissionId id, String changes, PersonId by);

	/**
	 * Refuses unless the submission may be changed by this person now. Whatever belongs
	 * to a submission (letter, exhibits, recipients) asks before it changes. Notes the
	 * person as one who drafted, and holds the submission where it stands until the
	 * transaction ends.
	 * @param id which
	 * @param by who wants to change it
	 * @return the submission
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE outside preparation, NOT_YOURS
	 * to anyone but its officer
	 */
	Submission toChange(SubmissionId id, Person by);

}
