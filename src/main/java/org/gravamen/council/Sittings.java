package org.gravamen.council;

import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;

/**
 * The sittings of the council on every submission: one for each letter that was put
 * before it.
 */
public interface Sittings {

	/**
	 * The last sitting on a submission.
	 * @param submission which
	 * @return the sitting, if a panel was convened
	 */
	Optional<Sitting> latest(SubmissionId submission);

	/**
	 * Every sitting on a submission.
	 * @param submission which
	 * @return the newest first
	 */
	List<Sitting> all(SubmissionId submission);

	/**
	 * Keeps a new sitting.
	 * @param sitting just convened
	 */
	void keep(Sitting sitting);

	/**
	 * Keeps what changed in a sitting.
	 * @param sitting a sitting that {@link #latest} gave in this transaction
	 * @throws org.gravamen.vocabulary.Refusal TASK_ALREADY_DONE when a member has
	 * advised, or the minute was written, meanwhile
	 */
	void keepChanged(Sitting sitting);

}
