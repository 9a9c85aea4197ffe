package org.gravamen.evidence;

import java.time.Duration;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * So many files come in at once and no more, whatever becomes of them.
 */
class GateTests {

	private final Gate gate = new Gate(
			new EvidenceProperties(DataSize.ofBytes(1), DataSize.ofBytes(1), 2, Duration.ZERO));

	@Test
	void aFileBeyondThePlacesIsRefusedInASentence() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.gate.let(() -> this.gate.let(() -> this.gate.let(() -> "in"))))
			.withMessageContaining("Try again in a minute.")
			.matches((refusal) -> refusal.reason() == Refusal.Reason.TOO_BUSY);
	}

	@Test
	void aPlaceIsFreeAgainWhenTheFileIsIn() {
		assertThat(this.gate.let(() -> this.gate.let(() -> "in"))).isEqualTo("in");
		assertThat(this.gate.let(() -> this.gate.let(() -> "in again"))).isEqualTo("in again");
	}

	@Test
	void aPlaceIsFreeAgainWhenTheFileIsRefused() {
		for (int times = 0; times < 3; times++) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.gate.let(GateTests::empty))
				.matches((refusal) -> refusal.reason() == Refusal.Reason.FILE_EMPTY);
		}
		assertThat(this.gate.let(() -> "in")).isEqualTo("in");
	}

	private static String empty() {
		throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty.");
	}

}
