package org.gravamen.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.law.Regime;
import org.gravamen.people.Person;
import org.gravamen.review.Bearing;
import org.gravamen.review.Bearings;
import org.gravamen.review.Cell;
import org.gravamen.review.Coverage;
import org.gravamen.review.Point;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The register and the matrix of a submission that rests on very much. No regime asks for
 * twelve elements, so it goes under two.
 */
final class Evidence implements Section {

	private static final int EXHIBITS = 1000;

	private static final int TARGETS = 20;

	private static final int WARM_UP = 40;

	private static final int TIMES = 100;

	@Override
	public void measure(Table table) throws Exception {
		try (House house = House.open(Base.POSTGRES)) {
			SubmissionId id = house.life().open(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.CANADA_JVCFOA));
			fill(house, id);
			Submission matter = house.bean(Submissions.class).get(id);
			Browsing browsing = Browsing.signedIn(house.address(), house.life().officer().signInName(),
					house.life().officersPassword(), 1);
			String pages = "/matters/" + matter.number().slug();
			page(table, "register of " + EXHIBITS + " exhibits, its first page", browsing, pages + "/exhibits");
			Coverage coverage = house.bean(Worksheets.class).of(matter).coverage();
			String size = TARGETS + " targets × " + coverage.cells().size() / TARGETS + " elements × " + EXHIBITS
					+ " exhibits";
			page(table, "matrix of " + size, browsing, pages + "/coverage");
			Times sheet = Times.of(WARM_UP, TIMES, () -> house.bean(Worksheets.class).of(matter));
			table.add(Row.plain("its worksheet alone", text(sheet), ""));
		}
	}

	private static void page(Table table, String what, Browsing browsing, String path) {
		Times times = Times.of(WARM_UP, TIMES, () -> browsing.open(path));
		table.add(Row.plain(what + ", over HTTP", text(times), ""));
	}

	private static String text(Times times) {
		return Row.figure("p50 %.1f ms, p95 %.1f ms", times.percentile(50), times.percentile(95));
	}

	/** Every exhibit bears on every point of one target. */
	private static void fill(House house, SubmissionId id) {
		Person officer = house.life().officer();
		IntStream.range(0, TARGETS)
			.forEach((place) -> house.bean(Submissions.class).addTarget(id, target("Target " + place), officer));
		IntStream.rangeClosed(1, EXHIBITS).forEach((number) -> add(house, id, number, officer));
		Submission matter = house.bean(Submissions.class).get(id);
		List<Point> points = house.bean(Worksheets.class)
			.of(matter)
			.coverage()
			.cells()
			.stream()
			.map(Cell::point)
			.toList();
		for (int place = 0; place < TARGETS; place++) {
			bring(house, matter, place, points, officer);
		}
	}

	private static void bring(House house, Submission matter, int place, List<Point> points, Person officer) {
		UUID target = matter.targets().get(place).id();
		List<Point> its = points.stream().filter((point) -> point.target().equals(target)).toList();
		int each = EXHIBITS / TARGETS;
		List<Bearing> bearings = IntStream.rangeClosed(place * each + 1, (place + 1) * each)
			.boxed()
			.flatMap((number) -> its.stream()
				.map((point) -> new Bearing(UUID.randomUUID(), new ExhibitNumber(number), point,
						Bearing.Direction.SUPPORTS, "page " + number)))
			.toList();
		house.bean(Bearings.class).note(matter.id(), bearings, officer);
	}

	private static void add(House house, SubmissionId id, int number, Person officer) {
		Exhibit.Description what = new Exhibit.Description("Statement " + number, "A witness",
				Optional.of(ExhibitKind.TESTIMONY), Grading.of("B2"));
		byte[] words = ("I saw it " + number + " times.").getBytes(StandardCharsets.UTF_8);
		house.bean(Exhibits.class)
			.add(id, what, Consents.NONE, "statement-" + number + ".txt", new ByteArrayInputStream(words), officer);
	}

	private static Target target(String name) {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, name, "", "An office", List.of());
	}

}
