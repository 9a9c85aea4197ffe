package org.gravamen.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of files are cleaned before anybody sees them.
 */
class DisplayNameTests {

	@Test
	void namesAreCleaned() {
		assertThat(DisplayName.of("C:\\Users\\someone\\roster.pdf")).isEqualTo("roster.pdf");
		assertThat(DisplayName.of("../../etc/passwd")).isEqualTo("passwd");
		assertThat(DisplayName.of("ros\u202Eter\r\n\u0000.pdf")).isEqualTo("roster.pdf");
		assertThat(DisplayName.of("證據 一.pdf")).isEqualTo("證據 一.pdf");
		assertThat(DisplayName.of("..")).isEqualTo("exhibit");
		assertThat(DisplayName.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
	}

	@Test
	void aLongNameKeepsItsEnding() {
		String longest = "a".repeat(116) + ".pdf";
		assertThat(DisplayName.of(longest)).isEqualTo(longest);
		assertThat(DisplayName.of("a" + longest)).isEqualTo(longest);
		assertThat(DisplayName.of("a".repeat(120) + ".abcdefghijk")).isEqualTo("a".repeat(108) + ".abcdefghijk");
		assertThat(DisplayName.of("a".repeat(120) + ".abcdefghijkl")).isEqualTo("a".repeat(120));
	}

	@ParameterizedTest
	@CsvSource({ "order.14.pdf, order.14", "order, order", ".order, .order" })
	void aTitleIsTheNameWithoutItsEnding(String name, String title) {
		assertThat(DisplayName.asTitle(name)).isEqualTo(title);
	}

}
