package org.gravamen.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesInWordsTests {

	private final DatesInWords words = new DatesInWords(
			Clock.fixed(Instant.parse("2026-11-23T14:32:00Z"), ZoneOffset.UTC));

	@Test
	void aDayOfThisYearIsSaidWithoutTheYear() {
		assertThat(this.words.day(LocalDate.of(2026, 11, 27))).isEqualTo("Friday 27 November");
		assertThat(this.words.shortDate(LocalDate.of(2026, 11, 6))).isEqualTo("6 November");
	}

	@Test
	void aDayOfAnotherYearIsSaidWithIt() {
		assertThat(this.words.day(LocalDate.of(2027, 1, 4))).isEqualTo("Monday 4 January 2027");
		assertThat(this.words.shortDate(LocalDate.of(2025, 9, 1))).isEqualTo("1 September 2025");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21, 2 days ago", "2026-11-22, yesterday", "2026-11-23, today", "2026-11-24, tomorrow",
			"2026-11-27, in 4 days" })
	void theDistanceFromTodayIsSaidInWords(LocalDate date, String said) {
		assertThat(this.words.fromToday(date)).isEqualTo(said);
	}

	@Test
	void todayBeginsAtMidnightInLondonNotInGreenwich() {
		DatesInWords late = new DatesInWords(Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC));
		assertThat(late.fromToday(LocalDate.of(2026, 7, 2))).isEqualTo("today");
	}

	@Test
	void aMomentOfSummerIsSaidInSummerTime() {
		Instant moment = Instant.parse("2026-07-01T23:30:00Z");
		assertThat(this.words.dayAndTime(moment)).isEqualTo("2 July at 00:30");
		assertThat(this.words.date(moment)).isEqualTo("2 July 2026");
	}

	@Test
	void theRecordHeadsADayInFull() {
		assertThat(this.words.dayInFull(LocalDate.of(2026, 12, 1))).isEqualTo("Tuesday 1 December 2026");
	}

	@Test
	void theInboxSaysWeekdayAndDistance() {
		assertThat(this.words.weekdayAndLeft(LocalDate.of(2026, 11, 27))).isEqualTo("Friday, in 4 days");
	}

	@Test
	void whatIsDueWithinTheWeekIsSoonAndWhatIsPastStaysSo() {
		assertThat(this.words.isSoon(LocalDate.of(2026, 11, 29))).isTrue();
		assertThat(this.words.isSoon(LocalDate.of(2026, 11, 1))).isTrue();
		assertThat(this.words.isSoon(LocalDate.of(2026, 11, 30))).isFalse();
	}

	@Test
	void oneIsSingular() {
		assertThat(this.words.count(1, "day")).isEqualTo("1 day");
		assertThat(this.words.count(0, "day")).isEqualTo("0 days");
	}

	@Test
	void smallNumbersAreWords() {
		assertThat(this.words.number(0)).isEqualTo("no");
		assertThat(this.words.number(10)).isEqualTo("ten");
		assertThat(this.words.number(11)).isEqualTo("11");
	}

}
