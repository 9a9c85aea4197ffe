package org.gravamen.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.gravamen.vocabulary.Refusal;

/**
 * Compares the first bytes of a file with the ending of its name. What it does not know
 * is kept unopened and only ever downloaded; that a text is one, {@link TextCheck} sees
 * as it passes.
 */
final class FileCheck {

	static final String OPAQUE = "application/octet-stream";

	private static final int LOOKED_AT = 8;

	private static final String PDF = "application/pdf";

	private static final String PNG = "image/png";

	private static final String JPEG = "image/jpeg";

	private static final String GIF = "image/gif";

	private static final String ZIP = "application/zip";

	static final String TEXT = "text/plain";

	private FileCheck() {
	}

	/**
	 * Says what a file is, and leaves the stream where it was.
	 * @param name its name
	 * @param bytes the file
	 * @return a media type
	 * @throws Refusal FILE_EMPTY, or TYPE_MISMATCH when name and bytes disagree
	 * @throws IOException when the stream cannot be read
	 */
	static String mediaType(String name, BufferedInputStream bytes) throws IOException {
		bytes.mark(LOOKED_AT + 1);
		byte[] head = bytes.readNBytes(LOOKED_AT);
		bytes.reset();
		if (head.length == 0) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty. Choose another.");
		}
		String claimed = claimed(name);
		String found = found(head);
		boolean text = claimed.equals(TEXT) && found.equals(OPAQUE);
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
			case "gif" -> GIF;
			// Office documents and maps are archives within.
			case "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "kmz", "wacz" -> ZIP;
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
		if (start.startsWith("GIF8")) {
			return GIF;
		}
		if (start.startsWith("PK\u0003\u0004")) {
			return ZIP;
		}
		return start.startsWith("\u00ff\u00d8\u00ff") ? JPEG : OPAQUE;
	}

}
