package org.gravamen.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Working days are Monday to Friday, less the bank holidays of England and Wales.
 */
class WorkingDaysTests {

	private final WorkingDays calendar = at("2026-12-24T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 0, 2026-11-23", "2026-11-23, 1, 2026-11-24", "2026-11-27, 1, 2026-11-30",
			"2026-11-28, 1, 2026-11-30", "2026-12-24, 1, 2026-12-29", "2026-11-23, 20, 2026-12-21",
			"2026-04-02, 1, 2026-04-07" })
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
	void aHolidayOfScotlandOrIrelandAloneIsAWorkingDay() {
		assertThat(this.calendar.after(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(this.calendar.after(LocalDate.of(2027, 1, 1), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
		assertThat(this.calendar.after(LocalDate.of(2026, 7, 10), 1)).isEqualTo(LocalDate.of(2026, 7, 13));
	}

	@Test
	void todayIsTheDateInLondon() {
		assertThat(at("2026-07-01T23:30:00Z").today()).isEqualTo(LocalDate.of(2026, 7, 2));
	}

	/**
	 * A list written by hand, to be compared with www.gov.uk/bank-holidays, with the days
	 * that were moved or added for a jubilee, a coronation or a funeral.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2020-01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
			"2021-01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
			"2022-01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
			"2023-01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
			"2024-01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
			"2025-01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
			"2026-01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
			"2027-01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
			"2028-01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26" })
	void theHolidaysOnWeekdaysAreThoseOnTheListThatIsKeptByHand(String listed) {
		String year = listed.substring(0, 5);
		LocalDate first = LocalDate.parse(year + "01-01");
		assertThat(first.datesUntil(first.plusYears(1))
			.filter((date) -> date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
			.filter((date) -> !this.calendar.isWorkingDay(date))).extracting((date) -> date.toString().substring(5))
			.containsExactly(listed.substring(5).split(" "));
	}

	@Test
	void aHolidayOfAnyRegionThatTheHouseKeepsIsNoWorkingDay() {
		WorkingDays both = new WorkingDays(new CalendarSettings(List.of("gb-eng", "GB-SCT")), Clock.systemUTC());
		assertThat(both.isWorkingDay(LocalDate.of(2026, 11, 30))).as("St Andrew's Day").isFalse();
		assertThat(both.isWorkingDay(LocalDate.of(2026, 8, 31))).as("the bank holiday in England").isFalse();
		assertThat(both.isWorkingDay(LocalDate.of(2026, 12, 1))).isTrue();
	}

	@Test
	void aDayThatIsObservedAndWorkedOnIsAWorkingDay() {
		WorkingDays american = new WorkingDays(new CalendarSettings(List.of("us")), Clock.systemUTC());
		assertThat(american.isWorkingDay(LocalDate.of(2026, 7, 3))).as("the fourth is a Saturday").isFalse();
		WorkingDays german = new WorkingDays(new CalendarSettings(List.of("de")), Clock.systemUTC());
		assertThat(german.isWorkingDay(LocalDate.of(2026, 12, 24))).as("Christmas Eve").isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "gb-abc, eng", "xx, gb", "gb-eng-lnd, Parts of", "'', ie" })
	void aRegionThatTheLibraryDoesNotKnowStopsTheStartAndSaysWhichItKnows(String code, String instead) {
		CalendarSettings settings = new CalendarSettings(List.of(code));
		assertThatIllegalStateException().isThrownBy(() -> new WorkingDays(settings, Clock.systemUTC()))
			.withMessageContaining("gravamen.calendar.regions names «" + code + "»")
			.withMessageContaining(instead);
	}

	@Test
	void withoutASettingItIsEnglandAndWales() {
		new ApplicationContextRunner().withBean(Clock.class, Clock::systemUTC)
			.withUserConfiguration(WorkingDays.class)
			.run((house) -> assertThat(house.getBean(CalendarSettings.class).regions()).containsExactly("gb-eng"));
	}

	private static WorkingDays at(String now) {
		return new WorkingDays(new CalendarSettings(List.of("gb-eng")),
				Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
	}

}
