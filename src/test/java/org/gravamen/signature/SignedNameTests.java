package org.gravamen.signature;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignedNameTests {

	@ParameterizedTest
	@CsvSource({ "Helena Boyd, Helena Boyd", "' helena   BOYD ', Helena Boyd", "Andre Noel, André Noël",
			"Prof Miriam Lowe, Prof. Miriam Lowe", "Akhtar Lyle, Akhtar-Lyle" })
	void accentsCaseAndSpacesDoNotMatter(String typed, String name) {
		assertThat(new SignedName(typed).isThatOf(name)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Helena, Helena Boyd", "Boyd Helena, Helena Boyd", "Helena Boydd, Helena Boyd", "'', Helena Boyd",
			"'  ', Helena Boyd", "' ', ' '" })
	void anotherNameDoesNotSign(String typed, String name) {
		assertThat(new SignedName(typed).isThatOf(name)).isFalse();
	}

}
