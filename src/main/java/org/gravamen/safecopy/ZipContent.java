package org.gravamen.safecopy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What one entry of a ZIP holds, unpacked as it is read and never kept.
 */
final class ZipContent extends InputStream {

	private final ZipBytes packed;

	private final ZipEntryHead head;

	private final Tally tally;

	private final long start;

	private final Inflater inflater = new Inflater(true);

	private long expanded;

	private boolean ended;

	ZipContent(ZipBytes packed, ZipEntryHead head, Tally tally) {
		this.packed = packed;
		this.head = head;
		this.tally = tally;
		this.start = packed.position();
	}

	long expandedBytes() {
		return this.expanded;
	}

	long packedBytes() {
		return this.packed.position() - this.start;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (this.ended || length == 0) {
			return this.ended ? -1 : 0;
		}
		int count = this.head.isStored() ? stored(target, offset, length) : inflated(target, offset, length);
		if (count < 0) {
			this.ended = true;
			this.inflater.end();
			return -1;
		}
		this.expanded += count;
		this.tally.grew(count, this.expanded, packedBytes());
		return count;
	}

	private int stored(byte[] target, int offset, int length) throws IOException {
		long left = this.head.packed() - packedBytes();
		if (left == 0) {
			return -1;
		}
		if (!this.packed.refill()) {
			throw new EOFException("The archive ends too early.");
		}
		int count = (int) Math.min(Math.min(length, left), this.packed.filled - this.packed.at);
		System.arraycopy(this.packed.buffer, this.packed.at, target, offset, count);
		this.packed.at += count;
		return count;
	}

	private int inflated(byte[] target, int offset, int length) throws IOException {
		try {
			while (!this.inflater.finished()) {
				feed();
				int count = this.inflater.inflate(target, offset, length);
				this.packed.at = this.packed.filled - this.inflater.getRemaining();
				if (count > 0) {
					return count;
				}
			}
			return -1;
		}
		catch (DataFormatException ex) {
			throw new IOException("An entry is not deflated.", ex);
		}
	}

	private void feed() throws IOException {
		if (this.inflater.needsDictionary() || !this.packed.refill()) {
			throw new EOFException("The archive ends too early.");
		}
		this.inflater.setInput(this.packed.buffer, this.packed.at, this.packed.filled - this.packed.at);
	}

	@Override
	public void close() {
		this.inflater.end();
	}

}
