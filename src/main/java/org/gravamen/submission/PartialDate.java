package org.gravamen.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.gravamen.vocabulary.Refusal;

/**
 * A date as far as it is known, and never padded: a year stays a year.
 *
 * @param text "1961", "1961-03" or "1961-03-22" (ISO 8601)
 */
public record PartialDate(String text) {

	public PartialDate {
		check(text);
	}

	static void check(String text) {
		if (!isDate(text)) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Write the date as far as it is known: 1961, 1961-03 or 1961-03-22. «" + text
							+ "» is none of these.");
		}
	}

	private static boolean isDate(String text) {
		if (!text.matches("\\d{4}(-\\d{2}){0,2}")) {
			return false;
		}
		try {
			return switch (text.length()) {
				case 4 -> Year.parse(text).getValue() > 0;
				case 7 -> YearMonth.parse(text).getYear() > 0;
				default -> LocalDate.parse(text).getYear() > 0;
			};
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	@Override
	public String toString() {
		return this.text;
	}

}
