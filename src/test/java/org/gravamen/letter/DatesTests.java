package org.gravamen.letter;

import java.time.LocalDate;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The date at the head of a letter.
 */
class DatesTests {

	@ParameterizedTest
	@ValueSource(strings = { "3 March 2021", "3rd March 2021", "03 march 2021" })
	void aDateIsReadAsPeopleWriteIt(String line) {
		assertThat(Dates.looksLikeOne(line)).isTrue();
		assertThat(Dates.read(line)).contains(LocalDate.parse("2021-03-03"));
	}

	@Test
	void aDateIsWrittenInFull() {
		assertThat(Dates.inFull(LocalDate.parse("2021-03-03"))).isEqualTo("3 March 2021");
	}

	@Test
	void whatIsNoDateIsLeftAlone() {
		assertThat(Dates.looksLikeOne("Dear Minister,")).isFalse();
		assertThat(Dates.read("Dear Minister,")).isEmpty();
	}

	@Test
	void aDayThatTheCalendarLacksIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Dates.read("31 February 2021"))
			.withMessageContaining("31 February 2021");
	}

}
