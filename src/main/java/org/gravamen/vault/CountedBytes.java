package org.gravamen.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Counts and digests what is written through it, and closes nothing.
 */
final class CountedBytes extends FilterOutputStream {

	private final MessageDigest digest = Fingerprint.sha256();

	private long length;

	CountedBytes(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int count) throws IOException {
		this.digest.update(bytes, offset, count);
		this.length += count;
		this.out.write(bytes, offset, count);
	}

	@Override
	public void close() {
		// What takes the bytes is closed by whoever opened it.
	}

	long length() {
		return this.length;
	}

	/** Once, at the end. */
	Fingerprint fingerprint() {
		return Fingerprint.ofDigest(this.digest.digest());
	}

}
