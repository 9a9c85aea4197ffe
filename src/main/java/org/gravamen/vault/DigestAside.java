package org.gravamen.vault;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Digests a file while it is being sealed: the bytes lie in a few buffers that go round,
 * and none is filled anew before it is digested. A file that fits into the first buffer
 * needs no second thread.
 */
final class DigestAside {

	private static final int FIRST_BYTES = 1 << 16;

	private static final int BUFFER_BYTES = 1 << 18;

	private static final int BUFFERS = 3;

	private static final CompletableFuture<Void> FREE = CompletableFuture.allOf();

	private final MessageDigest digest = Fingerprint.sha256();

	private final List<Buffer> round = new ArrayList<>(List.of(new Buffer(new byte[FIRST_BYTES], FREE)));

	private CompletableFuture<Void> latest = FREE;

	private int turn;

	/** A buffer whose bytes nobody needs any more. */
	byte[] next() {
		Buffer buffer = this.round.get(this.turn);
		buffer.digested().join();
		return buffer.bytes();
	}

	/**
	 * Digests what was put into the buffer that {@link #next} gave.
	 * @param count how many bytes; the buffer is not full at the end of the file only
	 */
	void digest(int count) {
		byte[] bytes = this.round.get(this.turn).bytes();
		if (count < bytes.length) {
			this.latest.join();
			this.digest.update(bytes, 0, count);
			return;
		}
		this.latest = Aside.after(this.latest, () -> this.digest.update(bytes, 0, count));
		this.round.set(this.turn, new Buffer(bytes, this.latest));
		this.turn = (this.turn + 1) % BUFFERS;
		if (this.turn == this.round.size()) {
			this.round.add(new Buffer(new byte[BUFFER_BYTES], FREE));
		}
	}

	Fingerprint fingerprint() {
		this.latest.join();
		return Fingerprint.ofDigest(this.digest.digest());
	}

	/**
	 * A buffer.
	 *
	 * @param bytes in it
	 * @param digested ends when they are
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	private record Buffer(byte[] bytes, CompletableFuture<Void> digested) {
	}

}
