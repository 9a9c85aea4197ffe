package org.gravamen.notice;

import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.process.Paper;

/**
 * Why somebody is reminded of a paper.
 *
 * @param paper which
 * @param kind why
 */
record Reminder(Paper paper, Kind kind) {

	private static final int EARLY = 7;

	private static final int SOON = 2;

	/**
	 * Whether a paper is to be spoken of this morning: a week and two days before its
	 * last day, on the day after it, and when it is new.
	 */
	static Optional<Reminder> of(Paper paper, Round round) {
		LocalDate due = paper.due().orElseThrow();
		if (round.holds(due.plusDays(1))) {
			return Optional.of(new Reminder(paper, Kind.LATE));
		}
		if (round.holds(due.minusDays(SOON)) || round.holds(due.minusDays(EARLY))) {
			return Optional.of(new Reminder(paper, Kind.DUE));
		}
		return round.holds(paper.offeredAt()) ? Optional.of(new Reminder(paper, Kind.NEW)) : Optional.empty();
	}

	LocalDate due() {
		return this.paper.due().orElseThrow();
	}

	/** Why; what presses most first. */
	enum Kind {

		/** Its day is past. */
		LATE,
		/** Its day comes near. */
		DUE,
		/** It came since the morning before. */
		NEW

	}

}
