package org.gravamen.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known, and never padded: a year stays a year, a month a month.
 *
 * @param text "1961", "1961-03" or "1961-03-22" (ISO 8601)
 */
public record PartialDate(String text) {

	private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

	private static final int MONTHS = 12;

	private static final int LENGTH_OF_MONTH = 7;

	private static final int LENGTH_OF_YEAR = 4;

	/**
	 * Reads a date.
	 * @throws Refusal FIELD_INVALID when it is written otherwise, or when no calendar has
	 * that day
	 */
	public PartialDate {
		Matcher form = FORM.matcher(text);
		if (!form.matches() || form.group(1).equals("0000")) {
			throw invalid("Write the date as far as it is known: 1961, 1961-03 or 1961-03-22. «" + text
					+ "» is none of these.");
		}
		if (form.group(2) != null) {
			checkMonth(text, Integer.parseInt(form.group(2)));
		}
		if (form.group(3) != null) {
			checkDay(text, form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
		}
	}

	private static void checkMonth(String text, int month) {
		if (month < 1 || month > MONTHS) {
			throw invalid("Write the month as 01 to 12. «" + text + "» has month " + month + ".");
		}
	}

	private static void checkDay(String text, String year, int month, int day) {
		try {
			LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw invalid("There is no " + day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " "
					+ year + ". Look the day up again, or write only the month or the year.");
		}
	}

	/**
	 * The earliest day that it can mean.
	 * @return for "1961" the first of January 1961
	 */
	public LocalDate earliest() {
		return switch (this.text.length()) {
			case LENGTH_OF_YEAR -> LocalDate.of(Integer.parseInt(this.text), Month.JANUARY, 1);
			case LENGTH_OF_MONTH -> YearMonth.parse(this.text).atDay(1);
			default -> LocalDate.parse(this.text);
		};
	}

	/**
	 * The latest day that it can mean.
	 * @return for "1961" the last of December 1961
	 */
	public LocalDate latest() {
		return switch (this.text.length()) {
			case LENGTH_OF_YEAR -> LocalDate.of(Integer.parseInt(this.text), Month.DECEMBER, 31);
			case LENGTH_OF_MONTH -> YearMonth.parse(this.text).atEndOfMonth();
			default -> LocalDate.parse(this.text);
		};
	}

	/**
	 * Whether it certainly lies after another: also when both are known in part only.
	 * @param other the other
	 * @return true when no day that it can mean is on or before a day the other can mean
	 */
	public boolean isAfter(PartialDate other) {
		return earliest().isAfter(other.latest());
	}

	/**
	 * Whether it certainly lies after a day.
	 * @param day for example today
	 * @return true when even the earliest day that it can mean is later
	 */
	public boolean isAfter(LocalDate day) {
		return earliest().isAfter(day);
	}

	/**
	 * The date as people write it.
	 * @return "1961", "March 1961" or "22 March 1961"
	 */
	public String shown() {
		return switch (this.text.length()) {
			case LENGTH_OF_YEAR -> this.text;
			case LENGTH_OF_MONTH -> format("MMMM uuuu");
			default -> format("d MMMM uuuu");
		};
	}

	private String format(String pattern) {
		return earliest().format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
	}

	private static Refusal invalid(String sentence) {
		return new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
