package org.gravamen.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts working days: Monday to Friday, less the holidays of the regions that the house
 * keeps. Unless it is set otherwise these are the bank holidays of England and Wales.
 */
@Component
@EnableConfigurationProperties(CalendarSettings.class)
public class WorkingDays {

	/** Dates on letters and deadlines are London's. */
	public static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final List<Region> regions;

	private final Clock clock;

	WorkingDays(CalendarSettings settings, Clock clock) {
		this.regions = settings.regions().stream().map(Region::of).toList();
		this.clock = clock;
	}

	/**
	 * Today's date in London.
	 * @return the date
	 */
	public LocalDate today() {
		return LocalDate.now(this.clock.withZone(LONDON));
	}

	/**
	 * Counts forward. The day itself does not count: the clock starts the day after (the
	 * rule stated for letters to ministers, question HL14583).
	 * @param day the day of the event
	 * @param workingDays how many, from 0
	 * @return the last of them; the day itself when none is asked
	 */
	public LocalDate after(LocalDate day, int workingDays) {
		LocalDate date = day;
		for (int left = workingDays; left > 0;) {
			date = date.plusDays(1);
			left -= isWorkingDay(date) ? 1 : 0;
		}
		return date;
	}

	/**
	 * Counts the working days between two dates.
	 * @param from the day of the event, which does not count
	 * @param until the last day, which counts
	 * @return how many, 0 when until is not after from
	 */
	public int between(LocalDate from, LocalDate until) {
		return Math.toIntExact(from.plusDays(1)
			.datesUntil(until.isAfter(from) ? until.plusDays(1) : from.plusDays(1))
			.filter(this::isWorkingDay)
			.count());
	}

	/**
	 * Counts backward.
	 * @param day the last day, which counts
	 * @param workingDays how many, from 0
	 * @return the latest day from which so many working days lie
	 * {@linkplain #between(LocalDate, LocalDate) between} it and that day
	 */
	public LocalDate before(LocalDate day, int workingDays) {
		LocalDate date = day;
		for (int left = workingDays; left > 0; date = date.minusDays(1)) {
			left -= isWorkingDay(date) ? 1 : 0;
		}
		return date;
	}

	/**
	 * Whether the house works on a day.
	 * @param date which
	 * @return false at weekends and on a holiday of any of its regions
	 */
	public boolean isWorkingDay(LocalDate date) {
		boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
		return !weekend && this.regions.stream().noneMatch((region) -> region.keeps(date));
	}

}
