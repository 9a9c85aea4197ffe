package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.gravamen.vocabulary.Refusal;

/**
 * Lets a file through and refuses it at its end when a ZIP is hidden behind it: readers
 * of ZIP begin at the end, so such a file is two things at once.
 */
final class TailCheck extends FilterInputStream {

	// PKWARE APPNOTE §4.3.16: 22 bytes and a comment of at most 65,535.
	private static final int RECORD = 22;

	private static final int WATCHED = RECORD + 65_535;

	private final byte[] tail = new byte[WATCHED];

	private long passed;

	private boolean ended;

	TailCheck(InputStream bytes) {
		super(bytes);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		if (count > 0) {
			remember(target, offset, count);
		}
		else if (count < 0 && !this.ended) {
			this.ended = true;
			check();
		}
		return count;
	}

	private void remember(byte[] bytes, int offset, int count) {
		int kept = Math.min(count, WATCHED);
		int from = offset + count - kept;
		int at = (int) ((this.passed + count - kept) % WATCHED);
		int first = Math.min(kept, WATCHED - at);
		System.arraycopy(bytes, from, this.tail, at, first);
		System.arraycopy(bytes, from + first, this.tail, 0, kept - first);
		this.passed += count;
	}

	private void check() {
		byte[] last = straightened();
		for (int at = last.length - RECORD; at >= 0; at--) {
			if (last[at] == 'P' && last[at + 1] == 'K' && last[at + 2] == 5 && last[at + 3] == 6
					&& at + RECORD + u16(last, at + 20) == last.length) {
				throw new Refusal(Refusal.Reason.TYPE_MISMATCH,
						"The file is two things at once: an archive is hidden behind it. Save it in its own format and "
								+ "add it again.");
			}
		}
	}

	private byte[] straightened() {
		int length = (int) Math.min(this.passed, WATCHED);
		byte[] last = new byte[length];
		int at = (int) ((this.passed - length) % WATCHED);
		int first = Math.min(length, WATCHED - at);
		System.arraycopy(this.tail, at, last, 0, first);
		System.arraycopy(this.tail, 0, last, first, length - first);
		Arrays.fill(this.tail, (byte) 0);
		return last;
	}

	private static int u16(byte[] bytes, int at) {
		return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
	}

}
