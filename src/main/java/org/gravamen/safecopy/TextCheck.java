package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Lets a text through and refuses it where it stops being UTF-8, without holding more
 * than a few bytes of it.
 */
final class TextCheck extends FilterInputStream {

	private static final int WINDOW = 8192;

	private static final boolean[] PLAIN = plain();

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
		int most = Math.min(length, WINDOW / 2);
		int count = super.read(target, offset, most);
		if (count > 0 && this.pending.position() == 0 && isPlain(target, offset, count)) {
			return count;
		}
		if (count > 0) {
			this.pending.put(target, offset, count);
		}
		check(count < 0);
		return count;
	}

	// Most of most texts is ASCII, of which nothing is left over: it needs no decoding.
	private static boolean isPlain(byte[] bytes, int offset, int count) {
		boolean plain = true;
		for (int at = offset; at < offset + count; at++) {
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
		boolean binary = false;
		for (int at = 0; at < this.words.position(); at++) {
			binary |= isBinary(this.words.get(at));
		}
		this.words.clear();
		if (result.isError() || binary) {
			throw Mismatch.of(Mismatch.words(this.kind), "not text in UTF-8", "Save it as UTF-8, or check its name.");
		}
	}

	private static boolean isBinary(int character) {
		return Character.isISOControl(character) && !Character.isWhitespace(character);
	}

}
