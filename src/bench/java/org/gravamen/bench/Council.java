package org.gravamen.bench;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.gravamen.process.Paper;
import org.gravamen.process.Worklist;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What a member of the council waits for: the bench that opens, on a submission that
 * rests on a hundred exhibits, and an opinion that is given.
 */
final class Council implements Section {

	private static final int EXHIBITS = 100;

	private static final int WARM_UP = 30;

	private static final int TIMES = 120;

	/** How many members a panel has here, each with one opinion. */
	private static final int PANEL = 3;

	@Override
	public void measure(Table table) throws Exception {
		try (House house = House.open(Base.POSTGRES, new WithoutLetter())) {
			opening(table, house);
			giving(table, house);
		}
	}

	private static void opening(Table table, House house) throws Exception {
		SubmissionId id = house.life().toTheMembers(EXHIBITS);
		Paper paper = house.bean(Worklist.class)
			.inbox(house.life().member())
			.stream()
			.filter((one) -> one.submission().equals(id))
			.findFirst()
			.orElseThrow();
		Browsing browsing = Browsing.signedIn(house.address(), house.life().member().signInName(),
				house.life().membersPassword(), 1);
		Times times = Times.of(WARM_UP, TIMES, () -> browsing.open("/papers/" + paper.id()));
		table.add(Row.plain("a member opens the bench, " + EXHIBITS + " exhibits, over HTTP", times.text(), ""));
	}

	// The panels are convened before the first opinion is timed.
	private static void giving(Table table, House house) {
		List<SubmissionId> matters = Stream.generate(() -> house.life().toTheMembers(1))
			.limit((WARM_UP + TIMES) / PANEL)
			.toList();
		Iterator<Runnable> opinions = matters.stream().flatMap((id) -> house.life().opinions(id).stream()).iterator();
		Times times = Times.of(WARM_UP, TIMES, () -> opinions.next().run());
		table.add(Row.plain("a member's paper opened and an opinion given on it, kept and entered", times.text(), ""));
	}

}
