package org.gravamen.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A mail server that says what it is told to, or hangs up in the middle.
 */
public final class SmtpStub implements AutoCloseable {

	/** In place of an answer: the connection is cut. */
	public static final String HANG_UP = "";

	private final ServerSocket server;

	private final Map<String, String> answers;

	private final Thread thread = new Thread(this::serve, "smtp-stub");

	/**
	 * Opens a server for one connection.
	 * @param answers what it says, by verb; "." is the end of the contents
	 * @throws IOException when no port is free
	 */
	public SmtpStub(Map<String, String> answers) throws IOException {
		this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		this.answers = answers;
		this.thread.setDaemon(true);
		this.thread.start();
	}

	/**
	 * Where it listens.
	 * @return a port of this machine
	 */
	public int port() {
		return this.server.getLocalPort();
	}

	private void serve() {
		try (Socket client = this.server.accept();
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
				OutputStream out = client.getOutputStream()) {
			say(out, "220 stub");
			boolean contents = false;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (contents && !".".equals(line)) {
					continue;
				}
				String verb = contents ? "." : line.replaceAll("[ :].*", "").toUpperCase(java.util.Locale.ROOT);
				String answer = this.answers.getOrDefault(verb, "DATA".equals(verb) ? "354 go on" : "250 ok");
				if (answer.equals(HANG_UP)) {
					return;
				}
				say(out, answer);
				contents = "DATA".equals(verb) && answer.startsWith("354");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
