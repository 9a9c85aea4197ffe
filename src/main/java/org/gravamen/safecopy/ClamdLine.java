package org.gravamen.safecopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A line to the daemon on which no wait is endless: a socket that blocks has no limit for
 * writing. All waits of one file together may take so long and no longer, whether the
 * daemon stands still or takes a byte now and then; then as long again for its answer.
 */
final class ClamdLine implements AutoCloseable {

	private static final int LONGEST_ANSWER = 4096;

	private final SocketChannel channel;

	private final Selector selector;

	private final SelectionKey interest;

	private final long patience;

	private long left;

	private ClamdLine(SocketChannel channel, Selector selector, SelectionKey interest, Duration patience) {
		this.channel = channel;
		this.selector = selector;
		this.interest = interest;
		this.patience = patience.toNanos();
		this.left = this.patience;
	}

	/**
	 * Opens a line.
	 * @param settings where, and how long to wait
	 * @return the line
	 * @throws IOException when nobody takes it up in time
	 */
	static ClamdLine open(ClamdProperties settings) throws IOException {
		SocketChannel channel = SocketChannel.open();
		try {
			channel.socket()
				.connect(new InetSocketAddress(settings.host(), settings.port()), (int) settings.timeout().toMillis());
			channel.configureBlocking(false);
			Selector selector = Selector.open();
			return new ClamdLine(channel, selector, channel.register(selector, 0), settings.timeout());
		}
		catch (IOException ex) {
			channel.close();
			throw ex;
		}
	}

	void say(String command) throws IOException {
		say(ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
	}

	void say(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			if (this.channel.write(bytes) == 0) {
				await(SelectionKey.OP_WRITE);
			}
		}
	}

	/** What it says until it closes the line, without what frames it. */
	String answer() throws IOException {
		this.left = this.patience;
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		ByteBuffer some = ByteBuffer.allocate(LONGEST_ANSWER);
		for (int count = this.channel.read(some); count >= 0
				&& answer.size() < LONGEST_ANSWER; count = this.channel.read(some.clear())) {
			answer.write(some.array(), 0, count);
			if (count == 0) {
				await(SelectionKey.OP_READ);
			}
		}
		return answer.toString(StandardCharsets.US_ASCII).replace("\0", "").strip();
	}

	private void await(int readiness) throws IOException {
		long since = System.nanoTime();
		this.interest.interestOps(readiness);
		this.selector.select(Math.max(1, this.left / 1_000_000));
		this.selector.selectedKeys().clear();
		this.left -= System.nanoTime() - since;
		if (this.left <= 0) {
			throw new SocketTimeoutException("It is silent.");
		}
	}

	@Override
	public void close() throws IOException {
		try (this.selector; this.channel) {
			this.interest.cancel();
		}
	}

}
