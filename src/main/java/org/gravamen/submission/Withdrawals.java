package org.gravamen.submission;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Taking a submission back, at any time: its officer proposes, the director confirms.
 */
public interface Withdrawals {

	/**
	 * Puts a proposal to withdraw before the director.
	 * @param id which submission
	 * @param reason why, in at most 2,000 characters
	 * @param by its officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS to anyone but its officer,
	 * WRONG_STATE when it has ended or a proposal is already before the director
	 */
	void propose(SubmissionId id, String reason, Person by);

	/**
	 * Whether a proposal waits for the director.
	 * @param id which submission
	 * @return true between the proposal and the director's answer
	 */
	boolean proposed(SubmissionId id);

	/**
	 * Answers a proposal.
	 * @param id which submission
	 * @param confirmed whether the submission ends
	 * @param reason why
	 * @param by the director
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS to the officer of the submission,
	 * WRONG_STATE when no proposal waits
	 */
	void answer(SubmissionId id, boolean confirmed, String reason, PersonId by);

	/**
	 * Carries out what was confirmed: the submission ends as withdrawn.
	 * @param id which submission
	 */
	void carryOut(SubmissionId id);

}
