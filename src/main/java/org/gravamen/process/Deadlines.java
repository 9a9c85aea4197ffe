package org.gravamen.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.gravamen.calendar.WorkingDays;

/**
 * When a paper is due, by <code>stage-deadlines.dmn</code>, in working days of England
 * and Wales.
 */
@ProcessSteps
public class Deadlines {

	private final WorkingDays calendar;

	private final Rules rules;

	private final Map<String, Integer> known = new ConcurrentHashMap<>();

	Deadlines(Rules rules, WorkingDays calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/**
	 * The end of the last day for a paper that is offered today.
	 * @param stage the key of the paper or stage
	 * @return the last second of that day in London
	 */
	public Date due(String stage) {
		return endOf(this.calendar.after(this.calendar.today(), workingDays(stage)));
	}

	/**
	 * When the process says that a paper is overdue.
	 * @param stage the key of the paper
	 * @return the first moment after {@link #due(String)}
	 */
	public Date overdueAt(String stage) {
		return Date.from(due(stage).toInstant().plusSeconds(1));
	}

	/**
	 * The target of a paper or stage.
	 * @param stage its key
	 * @return working days
	 * @throws IllegalArgumentException when the rules have no line for it
	 */
	public int workingDays(String stage) {
		return this.known.computeIfAbsent(stage, this::decide);
	}

	private int decide(String stage) {
		return this.rules.ask("stage-deadlines", Map.of("stage", stage))
			.map((days) -> ((Number) days).intValue())
			.orElseThrow(() -> new IllegalArgumentException("stage-deadlines.dmn has no rule for «" + stage + "»."));
	}

	private static Date endOf(LocalDate day) {
		return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(WorkingDays.LONDON).toInstant());
	}

}
