package org.gravamen.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gravamen.vocabulary.Refusal;

/**
 * Dates in full, as British letters write them.
 */
final class Dates {

	private static final Pattern LINE = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)? \\p{Alpha}+ \\d{4}");

	private static final DateTimeFormatter IN_FULL = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d MMMM uuuu")
		.toFormatter(Locale.UK)
		.withResolverStyle(ResolverStyle.STRICT);

	private Dates() {
	}

	static String inFull(LocalDate date) {
		return IN_FULL.format(date);
	}

	static boolean looksLikeOne(String line) {
		return LINE.matcher(line).matches();
	}

	static Optional<LocalDate> read(String line) {
		if (!looksLikeOne(line)) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(line.replaceFirst("(?<=\\d)(?:st|nd|rd|th) ", " "), IN_FULL));
		}
		catch (DateTimeException ex) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"The calendar has no “%s”; write the letter's date like 19 March 2021.".formatted(line));
		}
	}

}
