package org.gravamen.letter;

import java.nio.charset.StandardCharsets;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;

/**
 * The words of a letter as they are kept: <code>\n</code> between lines, no blank lines
 * around, nothing that cannot be printed.
 *
 * @param text the words, at most 60,000 characters
 */
record Wording(String text) {

	static final int LONGEST = 60_000;

	Wording {
		text = trimmed(text);
		if (text.isEmpty()) {
			throw invalid("The letter has no words yet. Write or paste them.");
		}
		if (text.length() > LONGEST) {
			throw invalid("A letter has at most 60,000 characters. This one has " + text.length()
					+ ": move what is evidence into exhibits.");
		}
		if (text.codePoints().anyMatch(Wording::cannotBePrinted)) {
			throw invalid("The letter holds a character that cannot be printed. Import it as plain text in UTF-8.");
		}
	}

	Fingerprint fingerprint() {
		return Fingerprint.of(this.text.getBytes(StandardCharsets.UTF_8));
	}

	private static String trimmed(String typed) {
		String lines = typed.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
		return lines.lines().map(String::stripTrailing).reduce((above, line) -> above + "\n" + line).orElse("").strip();
	}

	private static boolean cannotBePrinted(int character) {
		boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
		return control || Character.getType(character) == Character.SURROGATE;
	}

	private static Refusal invalid(String sentence) {
		return new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
	}

}
