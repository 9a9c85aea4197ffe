package org.gravamen.followup;

import java.time.Instant;
import java.time.LocalDate;

import org.gravamen.calendar.WorkingDays;

/**
 * Until when a reply can be expected.
 *
 * @param startedAt when it was started
 * @param from the day of the event, which does not count
 * @param due the last working day for a reply
 */
public record ReplyClock(Instant startedAt, LocalDate from, LocalDate due) {

	/**
	 * The moment from which the reply is overdue.
	 * @return the end of the last day, in London
	 */
	public Instant overdueAt() {
		return this.due.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
	}

	/**
	 * Whether it was started for what happened at a moment, or later.
	 * @param event when the letter was dispatched
	 * @return false when it belongs to an earlier letter
	 */
	boolean runsSince(Instant event) {
		return !this.startedAt.isBefore(event);
	}

}
