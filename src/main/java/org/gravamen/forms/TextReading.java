package org.gravamen.forms;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads words. Nothing is stripped, folded or repaired: direction marks, look-alike
 * letters, markup and placeholders are kept to the letter, and what no page or database
 * could keep is refused.
 */
final class TextReading {

	/** What a column for long texts holds; also the limit where a form sets none. */
	static final int LONGEST = 100_000;

	private TextReading() {
	}

	static Reading of(Text text, @Nullable Object raw) {
		if (raw == null) {
			return new Reading.Blank();
		}
		if (!(raw instanceof String words)) {
			return new Reading.Refused("A text is expected here.");
		}
		if (words.isBlank()) {
			return new Reading.Blank();
		}
		@Nullable String fault = fault(text, words);
		return (fault != null) ? new Reading.Refused(fault) : new Reading.Taken(words);
	}

	private static @Nullable String fault(Text text, String words) {
		int most = text.maxLength().orElse(LONGEST);
		if (words.length() > most) {
			return String.format(Locale.UK, "Write at most %,d characters. You have written %,d.", most,
					words.length());
		}
		// form-js measures the shortest length without the blanks at the ends.
		if (words.strip().length() < text.minLength().orElse(0)) {
			return String.format(Locale.UK, "Write at least %,d characters.", text.minLength().orElse(0));
		}
		if (words.codePoints().anyMatch(TextReading::cannotBeKept)) {
			return "This text holds a character that cannot be kept. Delete it, or type the text afresh.";
		}
		if (!text.manyLines() && words.codePoints().anyMatch((point) -> point == '\n' || point == '\r')) {
			return "Write this in one line.";
		}
		if (text.pattern().isPresent() && !found(text.pattern().get(), words)) {
			return text.patternMessage().orElse("Write this as the hint beneath the question says.");
		}
		return null;
	}

	// XML 1.0 §2.2 and PostgreSQL's text: no NUL and no other control but tab and line
	// ends, no half of a surrogate pair, no U+FFFE and U+FFFF.
	private static boolean cannotBeKept(int point) {
		boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
		boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return control || half || point == 0xFFFE || point == 0xFFFF;
	}

	// As RegExp.test in form-js: found anywhere. But in JavaScript a final "$" is the
	// very end, where Java's also stands before a last line end.
	private static boolean found(String pattern, String words) {
		boolean toTheEnd = pattern.endsWith("$") && !pattern.endsWith("\\$");
		String javas = toTheEnd ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern;
		return Pattern.compile(javas).matcher(words).find();
	}

}
