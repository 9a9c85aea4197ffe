package org.gravamen.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SubmissionNumberTests {

	@Test
	void lettersPrintItWithSlashesAndAddressesCarryItWithHyphens() {
		SubmissionNumber number = new SubmissionNumber("HJT", 2026, 41);
		assertThat(number.text()).isEqualTo("HJT/S/2026/041");
		assertThat(number.slug()).isEqualTo("HJT-S-2026-041");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 41, 999, 1000, 123456 })
	void anAddressLeadsBackToItsNumber(int sequence) {
		SubmissionNumber number = new SubmissionNumber("HJT", 2026, sequence);
		assertThat(SubmissionNumber.ofSlug(number.slug())).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "HJT/S/2026/041", "hjt-S-2026-041", "HJT-S-2026-41", "HJT-S-2026-000",
			"HJT-S-2026-0041", "HJT-S-26-041", "HJT-S-0000-041", "HJT-S-2026-041'", "HJT-S-2026-1234567" })
	void whatIsNoReferenceIsNotRead(String slug) {
		assertThat(SubmissionNumber.maybe(slug)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> SubmissionNumber.ofSlug(slug));
	}

	@Test
	void aReferenceHasCapitalsAYearAndANumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionNumber("hjt", 2026, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionNumber("HJT", 26, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionNumber("HJT", 2026, 0));
	}

	@Test
	void eachYearBeginsAtOne() {
		assertThat(NumberCounter.after("HJT", 2027, 2026, 41)).isEqualTo(new SubmissionNumber("HJT", 2027, 1));
	}

	@Test
	void withinAYearNoNumberIsSkipped() {
		assertThat(NumberCounter.after("HJT", 2026, 2026, 41)).isEqualTo(new SubmissionNumber("HJT", 2026, 42));
	}

	@Test
	void aClockThatRunsBehindGivesNoNumberTwice() {
		assertThat(NumberCounter.after("HJT", 2026, 2027, 3)).isEqualTo(new SubmissionNumber("HJT", 2027, 4));
	}

}
