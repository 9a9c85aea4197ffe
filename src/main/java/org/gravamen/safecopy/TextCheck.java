package org.gravamen.safecopy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.gravamen.vocabulary.Refusal;

/**
 * Lets a text through and refuses it where it stops being UTF-8, without holding more
 * than a few bytes of it.
 */
final class TextCheck extends FilterInputStream {

	private static final int WINDOW = 8192;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

	private final ByteBuffer pending = ByteBuffer.allocate(WINDOW);

	private final CharBuffer words = CharBuffer.allocate(WINDOW);

	TextCheck(InputStream bytes) {
		super(bytes);
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
		if (count > 0) {
			this.pending.put(target, offset, count);
		}
		check(count < 0);
		return count;
	}

	private void check(boolean end) {
		this.pending.flip();
		CoderResult result = this.decoder.decode(this.pending, this.words, end);
		this.pending.compact();
		boolean binary = this.words.flip().chars().anyMatch(TextCheck::isBinary);
		this.words.clear();
		if (result.isError() || binary) {
			throw new Refusal(Refusal.Reason.TYPE_MISMATCH,
					"The file says it is text, but is not text in UTF-8. Save it as UTF-8, or check its name.");
		}
	}

	private static boolean isBinary(int character) {
		return Character.isISOControl(character) && !Character.isWhitespace(character);
	}

}
