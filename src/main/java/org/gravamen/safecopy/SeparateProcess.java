package org.gravamen.safecopy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Safe copies by a process that is started for one file, given nothing but its bytes, and
 * killed when its time is over. What it says back is measured and believed only so far.
 */
@Component
class SeparateProcess implements SafeCopies {

	private static final Logger log = LoggerFactory.getLogger(SeparateProcess.class);

	private static final int BUFFER = 65_536;

	private final SafeCopyProperties settings;

	private final Sandbox sandbox;

	private final MemoryLimit memory;

	private final Hourglass hourglass;

	SeparateProcess(SafeCopyProperties settings, Sandbox sandbox, MemoryLimit memory, Hourglass hourglass) {
		this.settings = settings;
		this.sandbox = sandbox;
		this.memory = memory;
		this.hourglass = hourglass;
	}

	@Override
	public CopyResult make(FileKind kind, InputStream original, Pictures pictures) {
		return run(SafeCopyCommand.MAKE, kind, original, this.settings.time(),
				(answer) -> new Answer(this.settings, pictures).read(answer));
	}

	/**
	 * Opens a file and goes through its pages, without drawing one. The time of the door
	 * runs from the last byte, so that a large file is not refused for being large.
	 * @param kind what it is
	 * @param original the very bytes; read to their end, not closed
	 * @return how that ended
	 * @throws CopyFailed when there was no whole answer in time
	 */
	CopyOutcome examine(FileKind kind, InputStream original) {
		return run(SafeCopyCommand.EXAMINE, kind, original, this.settings.doorTime(), Answer::outcome);
	}

	private <T> T run(String what, FileKind kind, InputStream original, Duration time, Listening<T> listening) {
		Process process = start(what, kind);
		Future<?> end = this.hourglass.kill(process, this.settings.time());
		try {
			give(original, process);
			return heard(process, time, listening);
		}
		catch (IOException ex) {
			throw new CopyFailed("The separate process gave no whole answer.", ex);
		}
		finally {
			end.cancel(false);
			process.destroyForcibly();
		}
	}

	private <T> T heard(Process process, Duration time, Listening<T> listening) throws IOException {
		Future<?> end = this.hourglass.kill(process, time);
		try {
			return listening.to(answer(process));
		}
		finally {
			end.cancel(false);
		}
	}

	@Override
	public String confinement() {
		return this.sandbox.works()
				? "Safe copies are made in a process of their own, without network and without the disk."
				: "Safe copies are made in a process of their own, but not shut off from network and disk: "
						+ "bubblewrap does not work here.";
	}

	private Process start(String what, FileKind kind) {
		List<String> command = this.memory
			.around(this.sandbox.around(Programme.command(this.settings, what, kind), Programme.places()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		builder.environment().put("PATH", "/usr/bin:/bin:/usr/local/bin");
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new CopyFailed.NotBegun("The separate process could not be started.", ex);
		}
	}

	// A file that is refused at its beginning is not read to its end: that is no failure.
	private static void give(InputStream original, Process process) throws IOException {
		byte[] buffer = new byte[BUFFER];
		OutputStream in = process.getOutputStream();
		for (int count = original.read(buffer); count >= 0; count = original.read(buffer)) {
			try {
				in.write(buffer, 0, count);
			}
			catch (IOException ex) {
				log.debug("The separate process stopped listening.", ex);
				return;
			}
		}
		closeQuietly(in);
	}

	private static void closeQuietly(OutputStream in) {
		try {
			in.close();
		}
		catch (IOException ex) {
			log.debug("The separate process stopped listening.", ex);
		}
	}

	private static DataInputStream answer(Process process) {
		return new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
	}

	/** Understands what the process says. */
	@FunctionalInterface
	private interface Listening<T> {

		T to(DataInputStream answer) throws IOException;

	}

}
