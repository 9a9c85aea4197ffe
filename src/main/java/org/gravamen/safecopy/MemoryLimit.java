package org.gravamen.safecopy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the operating system limit the memory of the separate process, whatever Java itself
 * believes: a fault in a decoder takes none from the house. By {@code ulimit -v} of the
 * system's shell, tried once; a few systems know no such limit.
 */
@Component
class MemoryLimit {

	// Java's own beside the heap, measured on Java 17 to 25: what it has at the start
	// is 600 MB of addresses, of which it uses a tenth.
	private static final long BESIDE = 1L << 30;

	private static final String SHELL = "/bin/sh";

	private static final int SECONDS_TO_TRY = 10;

	private static final Logger log = LoggerFactory.getLogger(MemoryLimit.class);

	private final long kibibytes;

	private final boolean works;

	MemoryLimit(SafeCopyProperties settings) {
		this.kibibytes = (settings.memory().toBytes() + BESIDE) >> 10;
		this.works = tried();
		if (!this.works) {
			log.warn("The operating system does not limit the memory of the process that opens files; only Java does.");
		}
	}

	boolean works() {
		return this.works;
	}

	/**
	 * Limits a command and what it starts.
	 * @param command what to run
	 * @return what to run instead
	 */
	List<String> around(List<String> command) {
		return this.works ? limited(command) : command;
	}

	// The command goes in as words, never as a text that a shell would read.
	private List<String> limited(List<String> command) {
		List<String> all = new ArrayList<>(
				List.of(SHELL, "-c", "ulimit -v " + this.kibibytes + " && exec \"$@\"", SHELL));
		all.addAll(command);
		return all;
	}

	private boolean tried() {
		try {
			Process process = new ProcessBuilder(limited(List.of("true"))).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			boolean ended = process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS);
			process.destroyForcibly();
			return ended && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
