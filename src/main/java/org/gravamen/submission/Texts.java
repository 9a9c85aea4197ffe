package org.gravamen.submission;

import org.gravamen.vocabulary.Refusal;

/**
 * Checks what people typed, so that an aggregate never holds a text that cannot be kept
 * or printed.
 */
final class Texts {

	private Texts() {
	}

	static String required(String typed, int most, String what) {
		String text = optional(typed, most, what);
		if (text.isEmpty()) {
			throw invalid("Write the " + what + ".");
		}
		return text;
	}

	static String optional(String typed, int most, String what) {
		String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
		if (text.length() > most) {
			throw invalid("Write the " + what + " in at most " + most + " characters. It has " + text.length() + ".");
		}
		if (text.codePoints().anyMatch(Texts::cannotBeKept)) {
			throw invalid("The " + what
					+ " holds a character that cannot be printed. Type the words instead of pasting them.");
		}
		return text;
	}

	// PostgreSQL keeps no NUL, and half a surrogate pair is no character at all.
	private static boolean cannotBeKept(int character) {
		boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
		return control || Character.getType(character) == Character.SURROGATE;
	}

	private static Refusal invalid(String sentence) {
		return new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
	}

}
