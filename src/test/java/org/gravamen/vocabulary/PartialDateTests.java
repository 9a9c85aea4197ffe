package org.gravamen.vocabulary;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "1961, 1961", "1961-03, March 1961", "1961-03-22, 22 March 1961", "1960-02-29, 29 February 1960" })
	void aDateIsKeptAsFarAsItIsKnown(String date, String shown) {
		assertThat(new PartialDate(date)).hasToString(date);
		assertThat(new PartialDate(date).shown()).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "61", "1961-3-2", "22/03/1961", "1961-03-22T00:00", "0000", "about 1961", "1961-",
			"196103", "１９６１" })
	void whatIsWrittenOtherwiseIsRefused(String text) {
		refused(text,
				"Write the date as far as it is known: 1961, 1961-03 or 1961-03-22. «" + text + "» is none of these.");
	}

	@ParameterizedTest
	@CsvSource({ "1961-13, 13", "1961-00, 0", "1961-99-01, 99" })
	void aMonthThatNoYearHasIsRefused(String text, int month) {
		refused(text, "Write the month as 01 to 12. «" + text + "» has month " + month + ".");
	}

	@ParameterizedTest
	@CsvSource({ "1961-02-31, 31 February 1961", "1961-02-29, 29 February 1961", "1961-04-31, 31 April 1961",
			"1961-05-00, 0 May 1961" })
	void aDayThatNoCalendarHasIsRefused(String text, String named) {
		refused(text, "There is no " + named + ". Look the day up again, or write only the month or the year.");
	}

	@Test
	void aYearMeansAnyOfItsDays() {
		assertThat(new PartialDate("1961").earliest()).isEqualTo("1961-01-01");
		assertThat(new PartialDate("1961").latest()).isEqualTo("1961-12-31");
		assertThat(new PartialDate("1960-02").latest()).isEqualTo("1960-02-29");
	}

	@Test
	void oneDateIsAfterAnotherOnlyWhenItCertainlyIs() {
		assertThat(new PartialDate("2020").isAfter(new PartialDate("2019-12-31"))).isTrue();
		assertThat(new PartialDate("2020").isAfter(new PartialDate("2020-01"))).isFalse();
		assertThat(new PartialDate("2020-03").isAfter(new PartialDate("2020-02"))).isTrue();
		assertThat(new PartialDate("2026").isAfter(LocalDate.of(2026, 11, 23))).isFalse();
		assertThat(new PartialDate("2026-12").isAfter(LocalDate.of(2026, 11, 23))).isTrue();
	}

	private static void refused(String text, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new PartialDate(text))
			.satisfies((refusal) -> assertThat(refusal.sentence()).isEqualTo(sentence));
	}

}
