package org.gravamen.followup;

import java.time.LocalDate;

import org.gravamen.forms.AnswersRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReceivedOnTests {

	private static final LocalDate DISPATCHED = LocalDate.of(2026, 11, 20);

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

	@Test
	void threeNumbersAreADay() {
		assertThat(read(20, 11, 2026)).isEqualTo(DISPATCHED);
		assertThat(read(2, 12, 2026)).isEqualTo(TODAY);
	}

	@ParameterizedTest
	@CsvSource({ "31, 11, 2026, receivedDay, no such day", "29, 2, 2025, receivedDay, no such day",
			"3, 12, 2026, receivedDay, after today", "1, 1, 2027, receivedYear, after today",
			"19, 11, 2026, receivedDay, before the letter went", "20, 10, 2026, receivedMonth, before the letter went",
			"20, 11, 2025, receivedYear, before the letter went" })
	void aDayThatCannotBeIsRefusedAtItsNumber(int day, int month, int year, String field, String why) {
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> read(day, month, year))
			.withMessageContaining(why)
			.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo(field));
	}

	private static LocalDate read(int day, int month, int year) {
		return ReceivedOn.read(new RecordResponse(ResponseKind.HOLDING, day, month, year, "The office", "They wait."),
				DISPATCHED, TODAY);
	}

}
