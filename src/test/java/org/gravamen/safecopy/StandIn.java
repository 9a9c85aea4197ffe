package org.gravamen.safecopy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for ClamAV's daemon, in good days and bad.
 */
public final class StandIn implements AutoCloseable {

	/** What ClamAV knows and everybody may have; split, so that none takes it away. */
	public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

	private final ServerSocket door;

	private final ExecutorService hands = Executors.newCachedThreadPool();

	private final CountDownLatch over = new CountDownLatch(1);

	private volatile Mood mood = Mood.WELL;

	public StandIn() {
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
			// So that a scanner that does not read is noticed before much was written.
			this.door.setReceiveBufferSize(4096);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.hands.execute(this::serve);
	}

	public int port() {
		return this.door.getLocalPort();
	}

	public void is(Mood now) {
		this.mood = now;
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try {
				Socket line = this.door.accept();
				this.hands.execute(() -> attend(line));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void attend(Socket line) {
		try (line) {
			DataInputStream in = new DataInputStream(line.getInputStream());
			if (this.mood == Mood.DEAF) {
				this.over.await();
				return;
			}
			String command = new String(in.readNBytes(2), StandardCharsets.US_ASCII);
			if (command.equals("zP")) {
				in.readNBytes("ING\0".length());
				line.getOutputStream().write("PONG\0".getBytes(StandardCharsets.US_ASCII));
				return;
			}
			in.readNBytes("NSTREAM\0".length());
			answer(line, seen(in));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			// They hung up.
		}
	}

	private static boolean seen(DataInputStream in) throws IOException {
		boolean known = false;
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			known |= new String(in.readNBytes(length), StandardCharsets.ISO_8859_1).contains(EICAR);
		}
		return known;
	}

	private void answer(Socket line, boolean known) throws IOException, InterruptedException {
		if (this.mood == Mood.MUTE) {
			this.over.await();
		}
		else if (this.mood == Mood.STAMMERING) {
			do {
				line.getOutputStream().write('s');
			}
			while (!this.over.await(50, TimeUnit.MILLISECONDS));
		}
		else {
			line.getOutputStream()
				.write((known ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0")
					.getBytes(StandardCharsets.US_ASCII));
		}
	}

	@Override
	public void close() throws IOException {
		this.over.countDown();
		this.door.close();
		this.hands.shutdownNow();
	}

	/** How it is. */
	public enum Mood {

		/** Reads and answers. */
		WELL,
		/** Takes up the line and reads nothing. */
		DEAF,
		/** Reads to the end and never answers. */
		MUTE,
		/** Answers one letter at a time, for ever. */
		STAMMERING

	}

}
