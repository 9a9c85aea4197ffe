package org.gravamen.evidence;

import org.junit.jupiter.api.Test;

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

}
