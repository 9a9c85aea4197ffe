package org.gravamen.safecopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

import org.gravamen.safecopy.StandIn.Mood;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * A scanner that hangs holds up nobody for longer than it may, and lets nothing pass.
 */
class SilentScannerTests {

	private static final int LONG = 64 << 20;

	private final StandIn scanner = new StandIn();

	private final Clamd clamd = new Clamd(
			new ClamdProperties("127.0.0.1", this.scanner.port(), Duration.ofMillis(500)));

	@AfterEach
	void close() throws IOException {
		this.scanner.close();
	}

	@ParameterizedTest
	@EnumSource(names = { "DEAF", "MUTE", "STAMMERING" })
	void nothingPassesAndTheWaitEnds(Mood mood) {
		this.scanner.is(mood);
		InputStream watched = this.clamd.watch(new Blank());
		assertTimeoutPreemptively(Duration.ofSeconds(8), () -> assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> watched.transferTo(OutputStream.nullOutputStream()))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.SCANNER_DOWN))
			.withMessage("The antivirus does not answer, so nothing was taken in. Try again later, or tell your "
					+ "administrator."));
	}

	@Test
	void theHealthSaysThatItIsSilent() {
		this.scanner.is(Mood.DEAF);
		assertTimeoutPreemptively(Duration.ofSeconds(8),
				() -> assertThat(this.clamd.state()).isEqualTo(Antivirus.State.SILENT));
	}

	@Test
	void oneThatIsWellSeesALongFileToItsEnd() throws IOException {
		Clamd patient = new Clamd(new ClamdProperties("127.0.0.1", this.scanner.port(), Duration.ofSeconds(30)));
		assertThat(patient.watch(new Blank()).transferTo(OutputStream.nullOutputStream())).isEqualTo(LONG);
	}

	/** More than any buffer on the way holds. */
	private static final class Blank extends InputStream {

		private int given;

		@Override
		public int read() {
			return (this.given++ < LONG) ? 0 : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			int count = Math.min(length, LONG - this.given);
			this.given += count;
			return (count > 0) ? count : -1;
		}

	}

}
