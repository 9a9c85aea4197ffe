package org.gravamen.process;

import org.gravamen.vocabulary.SubmissionId;

/**
 * How fast a submission goes: what deadlines must know of it, and a later module decides.
 */
public interface Pace {

	/**
	 * Whether a submission is urgent.
	 * @param submission which
	 * @return true once that was decided
	 */
	boolean urgent(SubmissionId submission);

}
