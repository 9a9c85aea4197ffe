package org.gravamen.safecopy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a ZIP, from its first to its last, little-endian.
 */
final class ZipBytes {

	private static final int WINDOW = 16_384;

	private final InputStream source;

	final byte[] buffer = new byte[WINDOW];

	int at;

	int filled;

	private long before;

	ZipBytes(InputStream source) {
		this.source = source;
	}

	/** Where the next byte lies. */
	long position() {
		return this.before + this.at;
	}

	/** Makes sure that there is a byte to read. */
	boolean refill() throws IOException {
		if (this.at < this.filled) {
			return true;
		}
		this.before += this.filled;
		this.at = 0;
		this.filled = Math.max(0, this.source.read(this.buffer, 0, WINDOW));
		return this.filled > 0;
	}

	int u8() throws IOException {
		if (!refill()) {
			throw new EOFException("The archive ends too early.");
		}
		return this.buffer[this.at++] & 0xFF;
	}

	int u16() throws IOException {
		return u8() | u8() << 8;
	}

	long u32() throws IOException {
		return u16() | (long) u16() << 16;
	}

	long u64() throws IOException {
		return u32() | u32() << 32;
	}

	byte[] bytes(int count) throws IOException {
		byte[] bytes = new byte[count];
		for (int i = 0; i < count; i++) {
			bytes[i] = (byte) u8();
		}
		return bytes;
	}

	boolean atEnd() throws IOException {
		return !refill();
	}

}
