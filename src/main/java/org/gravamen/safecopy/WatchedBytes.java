package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Shows an antivirus what is read, as it is read.
 */
final class WatchedBytes extends FilterInputStream {

	private final Supplier<Clamd.Examination> begin;

	private Clamd.@Nullable Examination examination;

	private boolean concluded;

	WatchedBytes(InputStream bytes, Supplier<Clamd.Examination> begin) {
		super(bytes);
		this.begin = begin;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		if (this.concluded) {
			return count;
		}
		boolean done = false;
		try {
			if (count > 0) {
				current().show(target, offset, count);
			}
			else if (count < 0) {
				this.concluded = true;
				current().conclude();
				current().close();
			}
			done = true;
		}
		finally {
			if (!done) {
				letGo();
			}
		}
		return count;
	}

	private Clamd.Examination current() {
		Clamd.Examination current = (this.examination != null) ? this.examination : this.begin.get();
		this.examination = current;
		return current;
	}

	private void letGo() {
		if (this.examination != null) {
			this.examination.close();
		}
	}

	@Override
	public void close() throws IOException {
		letGo();
		super.close();
	}

}
