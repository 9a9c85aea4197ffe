package org.gravamen.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.gravamen.vocabulary.Refusal;

/**
 * Makes sure that what came in is text, and not too much of it.
 */
final class PlainText {

	/** One mebibyte: some three hundred pages of letter. */
	static final int LIMIT = 1 << 20;

	private PlainText() {
	}

	static String of(byte[] bytes) {
		refuseIfTooLarge(bytes.length);
		try {
			return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			throw notText();
		}
	}

	static String of(String text) {
		refuseIfTooLarge(text.length());
		if (text.codePoints().anyMatch(PlainText::isNoText)) {
			throw notText();
		}
		String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
		if (clean.isBlank()) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY,
					"The letter holds no words; write or paste its text, or choose another file.");
		}
		return clean;
	}

	private static boolean isNoText(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.SURROGATE, Character.UNASSIGNED -> true;
			case Character.CONTROL -> "\t\n\f\r\u0085".indexOf(codePoint) < 0;
			default -> false;
		};
	}

	private static void refuseIfTooLarge(long size) {
		if (size > LIMIT) {
			throw new Refusal(Refusal.Reason.FILE_TOO_LARGE,
					"The letter is longer than one megabyte; shorten it, or attach what is long as an exhibit.");
		}
	}

	private static Refusal notText() {
		return new Refusal(Refusal.Reason.TYPE_MISMATCH,
				"This is not plain text; save the letter as a .txt file in UTF-8 and choose it again.");
	}

}
