package org.gravamen.process;

import java.time.Instant;
import java.time.LocalDate;

import org.gravamen.vocabulary.SubmissionId;

/**
 * The clock by which the papers of a submission fall due: it can stand still and go on.
 */
public interface PaperClock {

	/**
	 * Lets no timer of a paper that waits strike until {@link #goOn}. Papers can be
	 * answered all the same.
	 * @param submission of which submission; {@link Pace} says already that it stands
	 * still
	 */
	void stand(SubmissionId submission);

	/**
	 * Moves what is due by the working days for which it stood still, and the timers with
	 * it.
	 * @param submission of which submission; {@link Pace} says already that it goes on
	 * @param since when it came to stand still
	 */
	void goOn(SubmissionId submission, Instant since);

	/**
	 * Lets papers that wait fall due on a later day, and moves their timers with them. A
	 * timer that has struck already does not strike again.
	 * @param submission of which submission; its clock goes on
	 * @param key of which papers
	 * @param due their new last day
	 */
	void extend(SubmissionId submission, String key, LocalDate due);

}
