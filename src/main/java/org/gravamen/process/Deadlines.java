package org.gravamen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.vocabulary.SubmissionId;

/**
 * When a paper is due, by <code>stage-deadlines.dmn</code>, in working days of England
 * and Wales.
 */
@ProcessSteps
public class Deadlines {

	/** A moment that does not come: for timers while the clock stands still. */
	static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

	private final WorkingDays calendar;

	private final Rules rules;

	private final Pace pace;

	private final Map<Asked, Integer> known = new ConcurrentHashMap<>();

	Deadlines(Rules rules, WorkingDays calendar, Pace pace) {
		this.rules = rules;
		this.calendar = calendar;
		this.pace = pace;
	}

	/**
	 * The end of the last day for a paper that is offered today, where nothing is urgent.
	 * @param stage the key of the paper or stage
	 * @return the last second of that day in London
	 */
	public Date due(String stage) {
		return endOf(this.calendar.after(this.calendar.today(), workingDays(stage, false)));
	}

	/**
	 * The end of the last day for a paper that is offered today.
	 * @param stage the key of the paper or stage
	 * @param submissionId of which submission, which may be urgent
	 * @return the last second of that day in London
	 */
	public Date due(String stage, String submissionId) {
		boolean urgent = this.pace.urgent(SubmissionId.of(submissionId));
		return endOf(this.calendar.after(this.calendar.today(), workingDays(stage, urgent)));
	}

	/**
	 * When the process says that a paper is overdue; asked by paths that began before
	 * there was urgency.
	 * @param stage the key of the paper
	 * @return the first moment after {@link #due(String)}
	 */
	public Date overdueAt(String stage) {
		return Date.from(due(stage).toInstant().plusSeconds(1));
	}

	/**
	 * When the process says that a paper is overdue.
	 * @param stage the key of the paper
	 * @param submissionId of which submission
	 * @return the first moment after {@link #due(String, String)}; a moment that does not
	 * come while the clock of the submission stands still
	 */
	public Date overdueAt(String stage, String submissionId) {
		return this.pace.stoodStillSince(SubmissionId.of(submissionId)).isPresent() ? NEVER
				: Date.from(due(stage, submissionId).toInstant().plusSeconds(1));
	}

	/**
	 * The target of a paper or stage.
	 * @param stage its key
	 * @param urgent whether the submission is urgent
	 * @return working days
	 * @throws IllegalArgumentException when the rules have no line for it
	 */
	public int workingDays(String stage, boolean urgent) {
		return this.known.computeIfAbsent(new Asked(stage, urgent), this::decide);
	}

	private int decide(Asked asked) {
		return this.rules.ask("stage-deadlines", Map.of("stage", asked.stage(), "urgent", asked.urgent()))
			.map((days) -> ((Number) days).intValue())
			.orElseThrow(
					() -> new IllegalArgumentException("stage-deadlines.dmn has no rule for «" + asked.stage() + "»."));
	}

	/** The first moment after a day. */
	static Date after(LocalDate day) {
		return Date.from(endOf(day).toInstant().plusSeconds(1));
	}

	static Date endOf(LocalDate day) {
		return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(WorkingDays.LONDON).toInstant());
	}

	/**
	 * What the table is asked.
	 *
	 * @param stage the key of the paper or stage
	 * @param urgent whether the submission is urgent
	 */
	private record Asked(String stage, boolean urgent) {
	}

}
