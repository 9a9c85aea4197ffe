package org.gravamen.rehearsal.props;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.gravamen.rehearsal.props.TypedForm.Column;

/**
 * The invented duty rosters of an invented prison: 46 dates on two pages, on 41 of which
 * Voss commands. On the other five he is on leave.
 */
final class MarrowHillRoster {

	private static final int DATES = 46;

	private static final int ON_A_PAGE = 23;

	private static final int LEAVE_FROM = 31;

	private static final int LEAVE_TO = 35;

	private static final LocalDate FIRST = LocalDate.of(2025, 1, 4);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.UK);

	private static final List<String> DEPUTIES = List.of("Maj. T. Orlan", "Capt. S. Vireny", "Capt. L. Dorsk");

	private static final List<String> GUARDS = List.of("Sgt. Hadrin", "Sgt. Molvek", "Sgt. Petrash", "Cpl. Unger",
			"Sgt. Zelm");

	private static final List<String> POSTS = List.of("Block A, gate", "Block B, yard", "Block C", "Intake");

	private static final List<String> SHIFTS = List.of("08-20", "20-08", "08-20", "08-20", "20-08");

	private MarrowHillRoster() {
	}

	static byte[] file() {
		return new Scan("copyroom2", OffsetDateTime.parse("2026-07-11T21:46:08+04:00"))
			.of(List.of(page(1, 1), page(2, ON_A_PAGE + 1)));
	}

	private static TypedForm page(int page, int first) {
		return new TypedForm(
				List.of("КАРСАВА - KARSAVA", "INTERIOR GUARD, SECOND DIRECTORATE", "FACILITY 12 (MARROW HILL)",
						"DUTY ROSTER, JANUARY TO JUNE 2025      SHEET " + page + " OF 2"),
				List.of(new Column("No.", 3), new Column("Date", 11), new Column("Shift", 6),
						new Column("Commander on duty", 19), new Column("Deputy", 16), new Column("Guard", 13),
						new Column("Post", 14)),
				rows().subList(first - 1, first - 1 + ON_A_PAGE),
				List.of("Commandant: ..........................", "Copy for the registry. Not to leave the facility."),
				"INTERIOR GUARD * FACILITY 12 * ");
	}

	/** Number, date, shift, commander, deputy, guard and post of every date. */
	static List<List<String>> rows() {
		return IntStream.rangeClosed(1, DATES).mapToObj(MarrowHillRoster::row).toList();
	}

	private static List<String> row(int number) {
		boolean leave = number >= LEAVE_FROM && number <= LEAVE_TO;
		LocalDate day = FIRST.plusDays((number - 1) * 176L / (DATES - 1));
		return List.of(String.valueOf(number), DAY.format(day), SHIFTS.get(number % SHIFTS.size()),
				leave ? "Voss on leave" : "Col. D. Voss",
				leave ? "Maj. Orlan (a/c)" : DEPUTIES.get(number * 7 % DEPUTIES.size()),
				GUARDS.get(number * 3 % GUARDS.size()), POSTS.get(number * 5 % POSTS.size()));
	}

}
