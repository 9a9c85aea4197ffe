package org.gravamen.safecopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

import org.gravamen.vocabulary.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * ClamAV's daemon, by its own protocol (clamd(8), INSTREAM). Without an answer nothing is
 * taken in.
 */
@Component
class Clamd implements Antivirus {

	private static final Logger log = LoggerFactory.getLogger(Clamd.class);

	private final ClamdProperties settings;

	Clamd(ClamdProperties settings) {
		this.settings = settings;
	}

	@Override
	public InputStream watch(InputStream bytes) {
		return this.settings.isSet() ? new WatchedBytes(bytes, this::begin) : bytes;
	}

	@Override
	public State state() {
		if (!this.settings.isSet()) {
			return State.NONE;
		}
		try (ClamdLine line = ClamdLine.open(this.settings)) {
			line.say("zPING\0");
			return line.answer().equals("PONG") ? State.ANSWERS : State.SILENT;
		}
		catch (IOException ex) {
			return State.SILENT;
		}
	}

	private Examination begin() {
		try {
			ClamdLine line = ClamdLine.open(this.settings);
			Examination examination = new Examination(line);
			line.say("zINSTREAM\0");
			return examination;
		}
		catch (IOException ex) {
			throw down(ex);
		}
	}

	private static Refusal down(Exception cause) {
		log.warn("The antivirus did not examine a file: {}", cause.toString());
		return new Refusal(Refusal.Reason.SCANNER_DOWN,
				"The antivirus does not answer, so nothing was taken in. Try again later, or tell your administrator.");
	}

	/**
	 * One file being examined.
	 *
	 * @param line to the daemon
	 */
	record Examination(ClamdLine line) implements AutoCloseable {

		void show(byte[] bytes, int offset, int count) {
			try {
				this.line.say(length(count));
				this.line.say(ByteBuffer.wrap(bytes, offset, count));
			}
			catch (IOException ex) {
				throw down(ex);
			}
		}

		void conclude() {
			try {
				this.line.say(length(0));
				judge(this.line.answer());
			}
			catch (IOException ex) {
				throw down(ex);
			}
		}

		private static ByteBuffer length(int count) {
			return ByteBuffer.allocate(Integer.BYTES).putInt(count).flip();
		}

		private static void judge(String answer) {
			if (answer.endsWith(" FOUND")) {
				throw new Refusal(Refusal.Reason.MALWARE_FOUND,
						"The antivirus knows this file as malicious, so it was not taken in. Do not open it; tell your "
								+ "administrator.");
			}
			if (!answer.endsWith("stream: OK")) {
				throw down(new IOException("it answered “" + answer + "”"));
			}
		}

		@Override
		public void close() {
			try {
				this.line.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
