package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * The parts of this module, put together without Spring.
 */
public final class Inspectors {

	static final SafeCopyProperties SETTINGS = settings(Duration.ofSeconds(10), true);

	private static final Hourglass HOURGLASS = new Hourglass();

	private Inspectors() {
	}

	/**
	 * An inspector without antivirus.
	 * @return a new one
	 */
	public static Inspector plain() {
		return new Inspector(new Clamd(new ClamdProperties("", 3310, Duration.ofSeconds(1))),
				new WholeCheck(SETTINGS, new DoorCheck(process(SETTINGS), SETTINGS)));
	}

	/**
	 * Tries the safe copy of a file, by the separate process as it really runs.
	 * @param kind what it is
	 * @param bytes the file
	 * @return what is known then
	 */
	public static CopyResult copied(FileKind kind, byte[] bytes) {
		return process(SETTINGS).make(kind, new ByteArrayInputStream(bytes), (number, picture) -> {
		});
	}

	static SeparateProcess process(SafeCopyProperties settings) {
		return process(settings, HOURGLASS);
	}

	static SeparateProcess process(SafeCopyProperties settings, Hourglass hourglass) {
		return new SeparateProcess(settings, new Sandbox(settings), new MemoryLimit(settings), hourglass);
	}

	static SafeCopyProperties settings(Duration time, boolean sandbox) {
		return settings(time, sandbox, "bwrap");
	}

	static SafeCopyProperties settings(Duration time, boolean sandbox, String bubblewrap) {
		return new SafeCopyProperties(time, time, 2, DataSize.ofMegabytes(512), 2000, 100, DataSize.ofMegabytes(100),
				sandbox, bubblewrap);
	}

}
