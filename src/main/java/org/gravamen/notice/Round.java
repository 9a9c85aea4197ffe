package org.gravamen.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One morning on which people are reminded. It speaks of everything since the one before,
 * so that what falls on a weekend or on a day when the house stood still is not passed
 * over.
 *
 * @param morning its day
 * @param openedAt when it was opened
 * @param before the day of the one before
 * @param beforeAt when that was opened
 */
record Round(LocalDate morning, Instant openedAt, LocalDate before, Instant beforeAt) {

	static Round first(LocalDate morning, Instant openedAt) {
		return new Round(morning, openedAt, morning.minusDays(1), openedAt.minus(Duration.ofDays(1)));
	}

	boolean holds(LocalDate date) {
		return date.isAfter(this.before) && !date.isAfter(this.morning);
	}

	boolean holds(Instant moment) {
		return moment.isAfter(this.beforeAt) && !moment.isAfter(this.openedAt);
	}

}
