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
 * Working days are Monday to Friday, less the bank holidays of England and Wales.
 */
class WorkingDaysTests {

	private final WorkingDays calendar = at("2026-12-24T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 0, 2026-11-23", "2026-11-23, 1, 2026-11-24", "2026-11-27, 1, 2026-11-30",
			"2026-11-28, 1, 2026-11-30", "2026-12-24, 1, 2026-12-29", "2026-11-23, 20, 2026-12-21" })
	void theDayOfTheEventDoesNotCountForward(LocalDate day, int workingDays, LocalDate last) {
		assertThat(this.calendar.after(day, workingDays)).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-11-23, 0", "2026-11-23, 2026-11-24, 1", "2026-11-27, 2026-11-30, 1",
			"2026-11-27, 2026-11-29, 0", "2026-12-24, 2026-12-29, 1", "2026-11-24, 2026-11-23, 0" })
	void theDaysBetweenLeaveOutTheFirst(LocalDate from, LocalDate until, int workingDays) {
		assertThat(this.calendar.between(from, until)).isEqualTo(workingDays);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24, 0, 2026-11-24", "2026-11-24, 1, 2026-11-23", "2026-11-24, 2, 2026-11-22",
			"2026-11-24, 3, 2026-11-19", "2026-12-29, 1, 2026-12-28", "2026-12-29, 2, 2026-12-23" })
	void backwardItIsTheLatestDayFromWhichSoManyLieBetween(LocalDate day, int workingDays, LocalDate first) {
		assertThat(this.calendar.before(day, workingDays)).isEqualTo(first);
		assertThat(this.calendar.between(first, day)).isEqualTo(workingDays);
		assertThat(this.calendar.between(first.plusDays(1), day)).isEqualTo(Math.max(workingDays - 1, 0));
	}

	@Test
	void aHolidayOfScotlandAloneIsAWorkingDay() {
		assertThat(this.calendar.after(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(this.calendar.after(LocalDate.of(2027, 1, 1), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
	}

	@Test
	void todayIsTheDateInLondon() {
		assertThat(at("2026-07-01T23:30:00Z").today()).isEqualTo(LocalDate.of(2026, 7, 2));
	}

	private static WorkingDays at(String now) {
		return new WorkingDays(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
	}

}
