package org.gravamen.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.gravamen.vocabulary.Refusal;

/**
 * Compares the first bytes of a file with the ending of its name. What it does not know
 * is kept unopened and only ever downloaded.
 */
final class FileCheck {

	static final String OPAQUE = "application/octet-stream";

	private static final int LOOKED_AT = 4096;

	private static final String PDF = "application/pdf";

	private static final String PNG = "image/png";

	private static final String JPEG = "image/jpeg";

	private static final String TEXT = "text/plain";

	private FileCheck() {
	}

	/**
	 * Says what a file is, and leaves the stream where it was.
	 * @param name its name
	 * @param bytes the file
	 * @return a media type
	 * @throws Refusal TYPE_MISMATCH when name and bytes disagree
	 * @throws IOException when the stream cannot be read
	 */
	static String mediaType(String name, BufferedInputStream bytes) throws IOException {
		bytes.mark(LOOKED_AT + 1);
		byte[] head = bytes.readNBytes(LOOKED_AT);
		bytes.reset();
		String claimed = claimed(name);
		String found = found(head);
		boolean text = claimed.equals(TEXT) && found.equals(OPAQUE) && isText(head);
		if (!text && !claimed.equals(found)) {
			throw new Refusal(Refusal.Reason.TYPE_MISMATCH,
					"The file is not what the ending of its name says. Save it in its own format and add it again.");
		}
		return claimed;
	}

	private static String claimed(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (ending) {
			case "pdf" -> PDF;
			case "png" -> PNG;
			case "jpg", "jpeg" -> JPEG;
			case "txt" -> TEXT;
			default -> OPAQUE;
		};
	}

	private static String found(byte[] head) {
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith("%PDF-")) {
			return PDF;
		}
		if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		return start.startsWith("\u00ff\u00d8\u00ff") ? JPEG : OPAQUE;
	}

	private static boolean isText(byte[] head) {
		// The last character may be cut in two, so only what comes before it must decode.
		int whole = (head.length == LOOKED_AT) ? head.length - 3 : head.length;
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(head, 0, startOfCharacter(head, whole)))
				.toString();
			return text.chars().noneMatch((c) -> Character.isISOControl(c) && !Character.isWhitespace(c));
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static int startOfCharacter(byte[] head, int at) {
		int start = at;
		while (start > 0 && start < head.length && (head[start] & 0xC0) == 0x80) {
			start--;
		}
		return start;
	}

}
