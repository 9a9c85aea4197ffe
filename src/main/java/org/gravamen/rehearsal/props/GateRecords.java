package org.gravamen.rehearsal.props;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.gravamen.rehearsal.props.TypedForm.Column;

/**
 * The invented register of the gate of an invented mine: who was brought in is counted,
 * and nobody goes out.
 */
final class GateRecords {

	private static final int ROWS = 26;

	private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.UK);

	private static final List<String> BUSES = List.of("Bus 4", "Bus 7", "Lorry 11", "Bus 4", "Lorry 12");

	private GateRecords() {
	}

	static byte[] file() {
		TypedForm form = new TypedForm(
				List.of("OSTER VALLEY MINING COMPANY", "NORTH SITE, GATE 2",
						"REGISTER OF MOVEMENTS, SEPTEMBER TO NOVEMBER 2024"),
				List.of(new Column("Date", 11), new Column("Hour", 6), new Column("Transport", 12),
						new Column("Workers in", 11), new Column("Workers out", 12), new Column("In camp", 8),
						new Column("Guard", 12)),
				rows(), List.of("Workers out only on the order of the site office."), "OSTER VALLEY * GATE 2 * ");
		return new Scan("site-office", OffsetDateTime.parse("2026-05-28T13:20:55+04:00")).of(List.of(form));
	}

	/** Date, hour, transport, in, out, all who are in, and guard. */
	static List<List<String>> rows() {
		return IntStream.range(0, ROWS).mapToObj(GateRecords::row).toList();
	}

	private static List<String> row(int index) {
		int inCamp = 212 + IntStream.rangeClosed(0, index).map(GateRecords::broughtIn).sum();
		return List.of(DAY.format(FIRST.plusDays(index * 3L + index % 2)), (index % 3 == 0) ? "05:40" : "06:10",
				BUSES.get(index % BUSES.size()), String.valueOf(broughtIn(index)), "0", String.valueOf(inCamp),
				(index % 4 < 2) ? "Kolven" : "Radu S.");
	}

	private static int broughtIn(int index) {
		return (index * 5 + 3) % 8;
	}

}
