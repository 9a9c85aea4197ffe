package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The letter's file that a walkthrough was given.
 */
final class LetterFile {

	private static final long MOST = 1_000_000;

	private LetterFile() {
	}

	/**
	 * Reads it.
	 * @param file where
	 * @return its words
	 * @throws Unusable in one sentence, when it is missing, empty, too large or not text
	 */
	static String read(Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				throw new Unusable("There is no file “" + file + "”. Give the path of the letter's text.");
			}
			if (Files.size(file) > MOST) {
				throw new Unusable(
						"“" + file + "” has more than a million bytes. Give the letter alone, as plain text.");
			}
			return text(file, Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new Unusable("“" + file + "” cannot be read. Check that you may read it.");
		}
	}

	private static String text(Path file, byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.isBlank()) {
				throw new Unusable("“" + file + "” is empty. Give the letter's text.");
			}
			if (text.indexOf('\0') >= 0) {
				throw new Unusable("“" + file + "” is not text. Save the letter as plain text in UTF-8.");
			}
			return text;
		}
		catch (CharacterCodingException ex) {
			throw new Unusable("“" + file + "” is not text. Save the letter as plain text in UTF-8.");
		}
	}

	/** Input that a walkthrough cannot use, said in one sentence. */
	static final class Unusable extends RuntimeException {

		Unusable(String sentence) {
			super(sentence);
		}

	}

}
