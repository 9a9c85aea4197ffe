package org.gravamen.process;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Begins the path of a submission and tells it what came from outside.
 */
public interface SubmissionProcess {

	/**
	 * Begins the path: the first paper is offered in this transaction.
	 * @param submission which submission
	 */
	void begin(SubmissionId submission);

	/**
	 * Puts a proposal to withdraw before the director.
	 * @param submission which submission
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when it has already ended
	 */
	void withdrawalProposed(SubmissionId submission);

	/**
	 * Stops a dispatch that is on hold.
	 * @param submission which submission
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when nothing is on hold
	 */
	void dispatchStopped(SubmissionId submission);

	/**
	 * Sends a submission back to its case officer because its evidence has changed since
	 * it was accepted. Nothing happens where nobody rests on it now: before the council
	 * and after the signature.
	 * @param submission which submission
	 * @return whether it was sent back
	 */
	boolean evidenceChanged(SubmissionId submission);

	/**
	 * Says that a member of the panel stood aside: nothing more is asked of that member,
	 * and the quorum is weighed again.
	 * @param submission on which submission
	 * @param member who
	 */
	void memberStoodAside(SubmissionId submission, PersonId member);

	/**
	 * Puts the chair's ruling on a member before a second member of the council.
	 * @param submission on which submission
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when no panel sits, or it sits
	 * under a model that knows no rulings
	 */
	void memberRuled(SubmissionId submission);

	/**
	 * Says that the chair closed the sitting early: nothing more is asked of the members
	 * who have not advised, and the opinions are counted.
	 * @param submission on which submission
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when no opinion is awaited, or
	 * the panel sits under a model that knows no early close
	 */
	void sittingClosedEarly(SubmissionId submission);

	/**
	 * Says that the evidence changed after the letter was signed and before it began to
	 * leave: dispatch ends, and the submission is prepared again.
	 * @param submission which
	 * @return false when it is not in dispatch
	 */
	boolean evidenceChangedBeforeDispatch(SubmissionId submission);

}
