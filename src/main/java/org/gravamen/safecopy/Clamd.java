package org.gravamen.safecopy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

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

	private static final int LONGEST_ANSWER = 4096;

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
		try (Socket socket = connect()) {
			socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
			return answer(socket).equals("PONG") ? State.ANSWERS : State.SILENT;
		}
		catch (IOException ex) {
			return State.SILENT;
		}
	}

	private Examination begin() {
		try {
			Socket socket = connect();
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			return new Examination(socket, out);
		}
		catch (IOException ex) {
			throw down(ex);
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket();
		try {
			int timeout = (int) this.settings.timeout().toMillis();
			socket.setSoTimeout(timeout);
			socket.connect(new InetSocketAddress(this.settings.host(), this.settings.port()), timeout);
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

	private static String answer(Socket socket) throws IOException {
		byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
		return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
	}

	private static Refusal down(Exception cause) {
		log.warn("The antivirus did not examine a file: {}", cause.toString());
		return new Refusal(Refusal.Reason.SCANNER_DOWN,
				"The antivirus does not answer, so nothing was taken in. Try again later, or tell your administrator.");
	}

	/**
	 * One file being examined.
	 *
	 * @param socket to the daemon
	 * @param out of the socket
	 */
	record Examination(Socket socket, DataOutputStream out) implements AutoCloseable {

		void show(byte[] bytes, int offset, int count) {
			try {
				this.out.writeInt(count);
				this.out.write(bytes, offset, count);
			}
			catch (IOException ex) {
				throw down(ex);
			}
		}

		void conclude() {
			try {
				this.out.writeInt(0);
				this.out.flush();
				judge(answer(this.socket));
			}
			catch (IOException ex) {
				throw down(ex);
			}
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
				this.socket.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
