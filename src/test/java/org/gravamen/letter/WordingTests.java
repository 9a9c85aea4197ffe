package org.gravamen.letter;

import java.nio.charset.StandardCharsets;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WordingTests {

	@Test
	void everyMachineEndsLinesInItsOwnWayAndTheWordsAreTheSame() {
		Wording unix = new Wording("Dear Minister,\n\nWe write [E-03].\n");
		Wording windows = new Wording("\uFEFFDear Minister,  \r\n\r\nWe write [E-03].\r\n\r\n");
		assertThat(windows.text()).isEqualTo("Dear Minister,\n\nWe write [E-03].");
		assertThat(windows.fingerprint()).isEqualTo(unix.fingerprint());
	}

	@Test
	void theFingerprintIsOfTheWordsInUtf8() {
		assertThat(new Wording("Père").fingerprint())
			.isEqualTo(Fingerprint.of("Père".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anotherWordIsAnotherFingerprint() {
		assertThat(new Wording("We ask.").fingerprint()).isNotEqualTo(new Wording("We ask!").fingerprint());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n\n", "\uFEFF" })
	void aLetterHasWords(String text) {
		assertRefused(text, "The letter has no words yet. Write or paste them.");
	}

	@Test
	void aLetterIsNoDossier() {
		assertRefused("a".repeat(60_001),
				"A letter has at most 60,000 characters. This one has 60001: move what is evidence into exhibits.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "We\u0000ask", "We \u001B[1m ask", "We \uDC00 ask" })
	void whatCannotBePrintedIsRefused(String text) {
		assertRefused(text, "The letter holds a character that cannot be printed. Import it as plain text in UTF-8.");
	}

	private static void assertRefused(String text, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Wording(text))
			.satisfies((refusal) -> assertThat(refusal.sentence()).isEqualTo(sentence));
	}

}
