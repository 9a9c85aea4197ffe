package org.gravamen.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.gravamen.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Says dates, times and small numbers as one would in a letter, in British English and
 * London's time. Templates ask by the bean name: {@code @words.day(due)}.
 */
@Component("words")
public class DatesInWords {

	private static final DateTimeFormatter DAY = formatter("EEEE d MMMM");

	private static final DateTimeFormatter DAY_AND_YEAR = formatter("EEEE d MMMM yyyy");

	private static final DateTimeFormatter DATE = formatter("d MMMM yyyy");

	private static final DateTimeFormatter SHORT_DATE = formatter("d MMMM");

	private static final DateTimeFormatter MONTH = formatter("MMMM");

	private static final DateTimeFormatter WEEKDAY = formatter("EEEE");

	private static final DateTimeFormatter TIME = formatter("HH:mm").withZone(WorkingDays.LONDON);

	private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private final Clock clock;

	DatesInWords(Clock clock) {
		this.clock = clock;
	}

	/**
	 * "Friday 27 November", with the year when it is not this one.
	 * @param date a date
	 * @return the words
	 */
	public String day(LocalDate date) {
		return (date.getYear() == today().getYear()) ? DAY.format(date) : DAY_AND_YEAR.format(date);
	}

	/**
	 * "27 November 2026".
	 * @param date a date
	 * @return the words
	 */
	public String date(LocalDate date) {
		return DATE.format(date);
	}

	/**
	 * "27 November 2026", in London.
	 * @param moment a moment
	 * @return the words
	 */
	public String date(Instant moment) {
		return date(dateOf(moment));
	}

	/**
	 * "27 November", with the year when it is not this one.
	 * @param date a date
	 * @return the words
	 */
	public String shortDate(LocalDate date) {
		return (date.getYear() == today().getYear()) ? SHORT_DATE.format(date) : DATE.format(date);
	}

	/**
	 * "Friday, in 4 days", as the inbox says beside the large day and month.
	 * @param date a date
	 * @return the words
	 */
	public String weekdayAndLeft(LocalDate date) {
		return "%s, %s".formatted(WEEKDAY.format(date), fromToday(date));
	}

	/**
	 * Whether a date has come so near, or is past, that it must be seen.
	 * @param date a date
	 * @return true within the week
	 */
	public boolean isSoon(LocalDate date) {
		return date.isBefore(today().plusWeeks(1));
	}

	/**
	 * "November".
	 * @param date a date
	 * @return the words
	 */
	public String month(LocalDate date) {
		return MONTH.format(date);
	}

	/**
	 * "14:32", in London.
	 * @param moment a moment
	 * @return the words
	 */
	public String time(Instant moment) {
		return TIME.format(moment);
	}

	/**
	 * "1 December at 16:48", in London, with the year when it is not this one.
	 * @param moment a moment
	 * @return the words
	 */
	public String dayAndTime(Instant moment) {
		return "%s at %s".formatted(shortDate(dateOf(moment)), time(moment));
	}

	/**
	 * "Tuesday 1 December 2026", as the record heads a day.
	 * @param date a date
	 * @return the words
	 */
	public String dayInFull(LocalDate date) {
		return DAY_AND_YEAR.format(date);
	}

	/**
	 * The date in London at a moment.
	 * @param moment a moment
	 * @return its date
	 */
	public LocalDate dateOf(Instant moment) {
		return LocalDate.ofInstant(moment, WorkingDays.LONDON);
	}

	/**
	 * How far a date is from today: "in 4 days", "tomorrow", "today", "yesterday", "4
	 * days ago".
	 * @param date a date
	 * @return the words
	 */
	public String fromToday(LocalDate date) {
		int days = Math.toIntExact(ChronoUnit.DAYS.between(today(), date));
		return switch (days) {
			case -1 -> "yesterday";
			case 0 -> "today";
			case 1 -> "tomorrow";
			default -> (days > 0) ? "in " + count(days, "day") : count(-days, "day") + " ago";
		};
	}

	/**
	 * "1 day", "6 days".
	 * @param number how many
	 * @param noun the word for one, whose plural takes an s
	 * @return the words
	 */
	public String count(int number, String noun) {
		return number + " " + ((number == 1) ? noun : noun + "s");
	}

	/**
	 * "three" up to ten, then "11".
	 * @param number how many, from 0
	 * @return the word, "no" for 0
	 */
	public String number(int number) {
		return (number < NUMBERS.size()) ? NUMBERS.get(number) : Integer.toString(number);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(WorkingDays.LONDON));
	}

	private static DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.UK);
	}

}
