package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what passes, and tells a stream that breaks off from a file that is broken.
 */
final class CountedBytes extends FilterInputStream {

	private long count;

	CountedBytes(InputStream bytes) {
		super(bytes);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		try {
			int read = super.read(target, offset, length);
			this.count += Math.max(0, read);
			return read;
		}
		catch (IOException ex) {
			throw new Broken(ex);
		}
	}

	/** The stream broke off. */
	static final class Broken extends IOException {

		Broken(IOException cause) {
			super("The stream broke off.", cause);
		}

	}

}
