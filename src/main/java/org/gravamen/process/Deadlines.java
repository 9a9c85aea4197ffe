package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.gravamen.calendar.WorkingDays;

import org.springframework.core.io.ClassPathResource;

/**
 * When a paper is due, by <code>stage-deadlines.dmn</code>, in working days of England
 * and Wales.
 */
@ProcessSteps
public class Deadlines {

	private final WorkingDays calendar;

	private final DmnEngine rules = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision decision = read();

	private final Map<String, Integer> known = new ConcurrentHashMap<>();

	Deadlines(WorkingDays calendar) {
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
		Object days = this.rules.evaluateDecisionTable(this.decision, Map.of("stage", stage)).getSingleEntry();
		if (days instanceof Number number) {
			return number.intValue();
		}
		throw new IllegalArgumentException("stage-deadlines.dmn has no rule for «" + stage + "».");
	}

	private static Date endOf(LocalDate day) {
		return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(WorkingDays.LONDON).toInstant());
	}

	private DmnDecision read() {
		try (InputStream file = new ClassPathResource("processes/stage-deadlines.dmn").getInputStream()) {
			return this.rules.parseDecision("stage-deadlines", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("processes/stage-deadlines.dmn cannot be read.", ex);
		}
	}

}
