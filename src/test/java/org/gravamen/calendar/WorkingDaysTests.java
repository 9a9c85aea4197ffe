package org.gravamen.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days on which the authority works. 25 December 2026 is a Friday, and Boxing Day, which
 * falls on the Saturday, is kept on Monday 28.
 */
class WorkingDaysTests {

	private final WorkingDays days = new WorkingDays(
			Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC));

	@Test
	void todayIsLondonsDate() {
		assertThat(this.days.today()).isEqualTo("2026-07-01");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 0, 2026-11-23", "2026-11-23, 1, 2026-11-24", "2026-11-27, 1, 2026-11-30",
			"2026-11-28, 1, 2026-11-30", "2026-11-29, 1, 2026-11-30", "2026-12-24, 1, 2026-12-29",
			"2026-11-23, 20, 2026-12-21", "2026-04-02, 1, 2026-04-07" })
	void theDayItselfWeekendsAndHolidaysDoNotCount(LocalDate from, int howMany, LocalDate last) {
		assertThat(this.days.after(from, howMany)).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-11-24, 1", "2026-11-23, 2026-11-23, 0", "2026-11-23, 2026-11-20, 0",
			"2026-11-27, 2026-11-29, 0", "2026-12-23, 2026-12-29, 2", "2026-11-23, 2026-12-21, 20" })
	void betweenTwoDatesTheLastCountsAndTheFirstDoesNot(LocalDate from, LocalDate until, int workingDays) {
		assertThat(this.days.between(from, until)).isEqualTo(workingDays);
	}

	/** Burns' Day and St Andrew's Day stop nobody in Whitehall. */
	@Test
	void theHolidaysAreThoseOfEnglandAndWales() {
		assertThat(this.days.after(LocalDate.parse("2026-11-27"), 1)).isEqualTo("2026-11-30");
		assertThat(this.days.after(LocalDate.parse("2026-07-10"), 1)).isEqualTo("2026-07-13");
	}

}
