package org.gravamen.process;

import java.time.Instant;
import java.util.Optional;

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

	/**
	 * Since when the clock of a submission stands still.
	 * @param submission which
	 * @return empty while it goes on
	 */
	Optional<Instant> stoodStillSince(SubmissionId submission);

}
