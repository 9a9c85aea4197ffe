package org.gravamen.safecopy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks through what follows the end of a picture or a document for the beginning of
 * another file: an archive, a page, a script, a program. Telephones put honest things
 * there too, a film of the moment or a second picture, so not everything is refused.
 */
final class HiddenSigns {

	// PKWARE APPNOTE §4.3.7: version needed, flags, a method that exists. By chance this
	// stands in one file in many millions.
	private static final Pattern ARCHIVE = Pattern.compile(
			"PK\\x03\\x04[\\x00-\\x3f]\\x00[\\s\\S]{2}[\\x00\\x08\\x09\\x0c\\x0e\\x5d\\x5f\\x63]\\x00|Rar!\\x1a\\x07"
					+ "|7z\\xbc\\xaf\\x27\\x1c|\\xfd7zXZ\\x00");

	private static final Pattern SCRIPT = Pattern
		.compile("<script|<html|<\\?php|<!doctype|<svg[\\s>]|<iframe|javascript:", Pattern.CASE_INSENSITIVE);

	// What begins like this is a text. Vivo's telephones and XMP write such, and no
	// program.
	private static final Pattern WORDS = Pattern.compile("(?!vivo|<\\?xpacket|<x:xmpmeta)[\\x20-\\x7e\\s]{4,32}");

	private static final int CHUNK = 8192;

	private static final int OVERLAP = 16;

	private HiddenSigns() {
	}

	/**
	 * Reads to the end.
	 * @param bytes what follows
	 * @return what is hidden there, in words; empty when nothing is
	 * @throws IOException when the stream breaks off
	 */
	static Optional<String> in(ZipBytes bytes) throws IOException {
		String carried = "";
		boolean padding = true;
		while (!bytes.atEnd()) {
			String chunk = chunk(bytes);
			String words = padding ? chunk.replaceFirst("^[\\x00\\s]+", "") : chunk;
			if (padding && !words.isEmpty()) {
				padding = false;
				if (begins(words)) {
					return Optional.of("a script");
				}
			}
			Optional<String> found = in(carried + words);
			if (found.isPresent()) {
				return found;
			}
			carried = words.substring(Math.max(0, words.length() - OVERLAP));
		}
		return Optional.empty();
	}

	/**
	 * Looks at some bytes.
	 * @param latin one character for each byte
	 * @return what is hidden there, in words; empty when nothing is
	 */
	static Optional<String> in(String latin) {
		if (ARCHIVE.matcher(latin).find()) {
			return Optional.of("an archive");
		}
		if (SCRIPT.matcher(latin).find()) {
			return Optional.of("a script");
		}
		return latin.contains("%PDF-") ? Optional.of("a PDF document") : Optional.empty();
	}

	private static boolean begins(String words) {
		String start = words.substring(0, Math.min(32, words.length()));
		return WORDS.matcher(start).matches();
	}

	private static String chunk(ZipBytes bytes) throws IOException {
		byte[] chunk = new byte[CHUNK];
		int count = 0;
		while (count < CHUNK && !bytes.atEnd()) {
			chunk[count++] = (byte) bytes.u8();
		}
		return new String(chunk, 0, count, StandardCharsets.ISO_8859_1);
	}

}
