package org.gravamen.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * A country, or a part of it, whose holidays a maintained library knows. Days that are
 * observed there and worked on all the same are none.
 */
final class Region {

	private final HolidayManager holidays;

	private final String[] parts;

	private Region(HolidayManager holidays, String[] parts) {
		this.holidays = holidays;
		this.parts = parts;
	}

	/**
	 * Finds a region by its code.
	 * @param code of ISO 3166, a part after a hyphen: "gb-eng", "ie", "de-by"
	 * @return the region
	 * @throws IllegalStateException when the library does not know it, with those that it
	 * knows
	 */
	static Region of(String code) {
		List<String> names = Arrays.asList(code.strip().toLowerCase(Locale.ROOT).split("-"));
		Set<String> countries = HolidayManager.getSupportedCalendarCodes()
			.stream()
			.map((known) -> known.toLowerCase(Locale.ROOT))
			.collect(Collectors.toCollection(TreeSet::new));
		if (!countries.contains(names.get(0))) {
			throw unknown(code, "Countries that it knows: " + String.join(", ", countries));
		}
		HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(names.get(0)));
		CalendarHierarchy place = holidays.getCalendarHierarchy();
		for (String part : names.subList(1, names.size())) {
			CalendarHierarchy inner = place.getChildren().get(part);
			if (inner == null) {
				throw unknown(code, "Parts of " + place.getDescription(Locale.UK) + " that it knows: "
						+ String.join(", ", new TreeSet<>(place.getChildren().keySet())));
			}
			place = inner;
		}
		return new Region(holidays, names.subList(1, names.size()).toArray(String[]::new));
	}

	boolean keeps(LocalDate date) {
		return this.holidays.isHoliday(date, HolidayType.PUBLIC_HOLIDAY, this.parts)
				|| this.holidays.isHoliday(date, HolidayType.BANK_HOLIDAY, this.parts);
	}

	private static IllegalStateException unknown(String code, String known) {
		return new IllegalStateException("gravamen.calendar.regions names «" + code
				+ "», whose holidays the calendar does not know. " + known + ".");
	}

}
