package org.gravamen.council;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each file that comes in starts a process: no more come in at once than there are
 * places.
 */
class FileDoorTests {

	private static final OpinionFile FILE = new OpinionFile(UUID.randomUUID(), "opinion.pdf", 1,
			Fingerprint.of(new byte[] { 1 }), new OpinionFile.Copy(1, Set.of(), Set.of()));

	private final FileDoor door = new FileDoor(2, Duration.ZERO);

	@Test
	void aFileBeyondThePlacesIsRefusedInASentence() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.door.let(() -> this.door.let(() -> this.door.let(() -> FILE))))
			.withMessageContaining("Nothing of this one was kept. Try again in a minute.")
			.matches((refusal) -> refusal.reason() == Refusal.Reason.TOO_BUSY);
	}

	@Test
	void aPlaceIsFreeAgainWhetherTheFileIsTakenOrRefused() {
		assertThat(this.door.let(() -> this.door.let(() -> FILE))).isEqualTo(FILE);
		for (int times = 0; times < 3; times++) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.door.let(FileDoorTests::empty))
				.matches((refusal) -> refusal.reason() == Refusal.Reason.FILE_EMPTY);
		}
		assertThat(this.door.let(() -> this.door.let(() -> FILE))).isEqualTo(FILE);
	}

	private static OpinionFile empty() {
		throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty.");
	}

}
