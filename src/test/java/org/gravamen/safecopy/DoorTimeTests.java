package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * How long a file may take at the door is counted from its last byte: a large one needs
 * longer to be handed over, and is none the worse for it.
 */
class DoorTimeTests {

	private static final Duration WHOLE = Duration.ofMinutes(4);

	private static final Duration DOOR = Duration.ofSeconds(20);

	private final Hourglass hourglass = Mockito.mock();

	private final List<Object> happened = new ArrayList<>();

	private final SeparateProcess process = Inspectors.process(new SafeCopyProperties(WHOLE, DOOR, 2,
			DataSize.ofMegabytes(512), 2000, 100, DataSize.ofMegabytes(100), true, "bwrap"), this.hourglass);

	@Test
	void theTimeOfTheDoorRunsFromTheLastByte() throws IOException {
		given(this.hourglass.kill(any(), any())).willAnswer((call) -> {
			this.happened.add(call.getArgument(1));
			return new CompletableFuture<>();
		});
		assertThat(this.process.examine(FileKind.PDF, new Noticed(new ByteArrayInputStream(Harmless.pdf(3)))))
			.isEqualTo(CopyOutcome.MADE);
		assertThat(this.happened).containsExactly(WHOLE, "last byte", DOOR);
	}

	/** Tells when it has been read to its end. */
	private final class Noticed extends FilterInputStream {

		private Noticed(InputStream bytes) {
			super(bytes);
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			int count = super.read(buffer, from, length);
			if (count < 0) {
				DoorTimeTests.this.happened.add("last byte");
			}
			return count;
		}

	}

}
