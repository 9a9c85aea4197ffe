package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Lets a text through and refuses it where it stops being UTF-8, without holding more
 * than a few bytes of it.
 */
final class TextCheck extends FilterInputStream {

	private static final int PIECE = 8192;

	// The longest character of UTF-8 has four bytes.
	private static final int WINDOW = PIECE + 4;

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private static final long ONES = 0x0101_0101_0101_0101L;

	private static final long SPACES = ' ' * ONES;

	private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

	private static final int FIRST_BEYOND_CONTROLS = 0xA0;

	private static final boolean[] PLAIN = plain();

	private static final boolean[] BINARY = binary();

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

	private final ByteBuffer pending = ByteBuffer.allocate(WINDOW);

	private final CharBuffer words = CharBuffer.allocate(WINDOW);

	private final FileKind kind;

	TextCheck(FileKind kind, InputStream bytes) {
		super(bytes);
		this.kind = kind;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		if (count < 0) {
			check(true);
		}
		else if (this.pending.position() > 0 || !isPlain(target, offset, count)) {
			decode(target, offset, count);
		}
		return count;
	}

	// What is left over of a piece is less than a character, so the next always fits.
	private void decode(byte[] bytes, int offset, int count) {
		int end = offset + count;
		for (int from = offset; from < end; from += PIECE) {
			this.pending.put(bytes, from, Math.min(PIECE, end - from));
			check(false);
		}
	}

	// Most of most texts is ASCII, of which nothing is left over: it needs no decoding.
	private static boolean isPlain(byte[] bytes, int offset, int count) {
		int end = offset + count;
		int whole = end - count % Long.BYTES;
		for (int at = offset; at < whole; at += Long.BYTES) {
			if (!isPrinted((long) EIGHT.get(bytes, at)) && !isPlainOneByOne(bytes, at, at + Long.BYTES)) {
				return false;
			}
		}
		return isPlainOneByOne(bytes, whole, end);
	}

	// Eight at once: the high bit of a byte stands afterwards where it was beyond ASCII
	// (as it is), below a space (by subtraction) or DEL (by addition). A borrow or carry
	// comes only from such a byte, so none is overlooked.
	private static boolean isPrinted(long eight) {
		return ((eight | (eight - SPACES) | (eight + ONES)) & HIGH_BITS) == 0;
	}

	private static boolean isPlainOneByOne(byte[] bytes, int from, int end) {
		boolean plain = true;
		for (int at = from; at < end; at++) {
			plain &= PLAIN[bytes[at] & 0xFF];
		}
		return plain;
	}

	private static boolean[] plain() {
		boolean[] plain = new boolean[256];
		for (char character = 0; character < 0x80; character++) {
			plain[character] = !isBinary(character);
		}
		return plain;
	}

	private void check(boolean end) {
		this.pending.flip();
		CoderResult result = this.decoder.decode(this.pending, this.words, end);
		this.pending.compact();
		boolean binary = hasBinary(this.words.array(), this.words.position());
		this.words.clear();
		if (result.isError() || binary) {
			throw Mismatch.of(Mismatch.words(this.kind), "not text in UTF-8", "Save it as UTF-8, or check its name.");
		}
	}

	// Control characters are few and all below the first accented letter.
	private static boolean hasBinary(char[] words, int count) {
		boolean binary = false;
		for (int at = 0; at < count; at++) {
			binary |= words[at] < FIRST_BEYOND_CONTROLS && BINARY[words[at]];
		}
		return binary;
	}

	private static boolean[] binary() {
		boolean[] binary = new boolean[FIRST_BEYOND_CONTROLS];
		for (char character = 0; character < binary.length; character++) {
			binary[character] = isBinary(character);
		}
		return binary;
	}

	private static boolean isBinary(int character) {
		return Character.isISOControl(character) && !Character.isWhitespace(character);
	}

}
