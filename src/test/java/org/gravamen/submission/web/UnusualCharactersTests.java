package org.gravamen.submission.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What deceives the eye is shown, and confirmed for these very texts.
 */
class UnusualCharactersTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "Darian Voss", "Дариан Восс", "達里安", "داریان", "Voss (Дариан Восс)", "O'Brien-Łukasz", "" })
	void anHonestNameIsLeftAlone(String name) {
		assertThat(found(name)).isEmpty();
	}

	@Test
	void aLetterThatOnlyLooksLatinIsNamed() {
		assertThat(found("D\u0430rian Voss"))
			.containsExactly("The name mixes letters of several scripts in «D\u0430rian»:"
					+ " «\u0430» is cyrillic small letter a (U+0430).");
	}

	@Test
	void whatTurnsTheDirectionOfWritingIsMadeVisible() {
		assertThat(found("Voss\u202Egnik"))
			.containsExactly("The name holds characters that cannot be seen: «Voss[U+202E]gnik».");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Vo\u200Bss", "Vo\u2066ss", "\uFEFFVoss", "Vo\u00ADss" })
	void whatCannotBeSeenIsFound(String name) {
		assertThat(found(name)).hasSize(1);
	}

	@Test
	void onlyTheTextsThatWereShownAreConfirmed() {
		String seal = UnusualCharacters.seal(Map.of("The name", "D\u0430rian", "The title", "Colonel"));
		assertThat(UnusualCharacters.seal(Map.of("The name", "D\u0430rian", "The title", "General"))).isEqualTo(seal);
		assertThat(UnusualCharacters.seal(Map.of("The name", "D\u0430ri\u0430n", "The title", "Colonel")))
			.isNotEqualTo(seal);
		assertThat(UnusualCharacters.seal(Map.of("The title", "D\u0430rian"))).isNotEqualTo(seal);
	}

	private static List<String> found(String name) {
		return UnusualCharacters.in(Map.of("The name", name));
	}

}
