package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the exhibits carry.
 */
class CoverageTests {

	private static final Point CONDUCT = new Point(new UUID(0, 1), "uk-global-human-rights", "conduct");

	private static final Point IDENTITY = new Point(new UUID(0, 1), "uk-global-human-rights", "identity");

	@Test
	void everyPointHasItsCellAndOneThatNothingSupportsIsAGap() {
		Coverage coverage = Coverage.of(List.of(toShow(IDENTITY), toShow(CONDUCT)), List.of(supports(1, CONDUCT)),
				Map.of(1, weight("A1", "roster")));
		assertThat(coverage.cells()).extracting(Cell::point).containsExactly(IDENTITY, CONDUCT);
		assertThat(coverage.cells().get(0).flags()).containsExactly(Flag.GAP);
		assertThat(coverage.count(Flag.GAP)).isOne();
	}

	@Test
	void tenReportsOfOneOriginCountAsOneSource() {
		List<Bearing> ten = IntStream.rangeClosed(1, 10).mapToObj((number) -> supports(number, CONDUCT)).toList();
		Map<Integer, Weight> weights = IntStream.rangeClosed(1, 10)
			.boxed()
			.collect(Collectors.toMap((number) -> number, (number) -> weight("A1", "one agency")));
		Cell cell = cell(ten, weights);
		assertThat(cell.supports()).hasSize(10);
		assertThat(cell.origins()).isOne();
		assertThat(cell.flags()).containsExactly(Flag.SINGLE_SOURCE);
	}

	@Test
	void twoOriginsAreNotOneSource() {
		Cell cell = cell(List.of(supports(1, CONDUCT), supports(2, CONDUCT)),
				Map.of(1, weight("B2", "a witness"), 2, weight("C3", "a roster")));
		assertThat(cell.origins()).isEqualTo(2);
		assertThat(cell.flags()).isEmpty();
	}

	@Test
	void tenReportsOfWhichNobodySaidTheOriginAreOneSourceAndSaySo() {
		List<Bearing> ten = IntStream.rangeClosed(1, 10).mapToObj((number) -> supports(number, CONDUCT)).toList();
		Map<Integer, Weight> weights = IntStream.rangeClosed(1, 10)
			.boxed()
			.collect(Collectors.toMap((number) -> number, (number) -> weight("A1", Lineage.NOT_SAID)));
		Cell cell = cell(ten, weights);
		assertThat(cell.origins()).isOne();
		assertThat(cell.flags()).containsExactly(Flag.SINGLE_SOURCE, Flag.ORIGIN_NOT_SAID);
	}

	@Test
	void besideANamedOriginTheyCountAsOneMore() {
		Cell cell = cell(List.of(supports(1, CONDUCT), supports(2, CONDUCT), supports(3, CONDUCT)), Map.of(1,
				weight("A1", "a witness"), 2, weight("A1", Lineage.NOT_SAID), 3, weight("A1", Lineage.NOT_SAID)));
		assertThat(cell.origins()).isEqualTo(2);
		assertThat(cell.flags()).containsExactly(Flag.ORIGIN_NOT_SAID);
	}

	@Test
	void whatSpeaksForTheTargetMayLeaveItsOriginUnsaid() {
		Cell cell = cell(List.of(against(1), supports(2, CONDUCT), supports(3, CONDUCT)),
				Map.of(1, weight("A1", Lineage.NOT_SAID), 2, weight("A1", "b"), 3, weight("A1", "c")));
		assertThat(cell.flags()).containsExactly(Flag.EXCULPATORY);
	}

	@Test
	void gradesThatAreNotBetterThanC3AreWeak() {
		assertThat(List.of("C3", "D3", "C4", "A4", "D1", "F6")).noneMatch((grade) -> weight(grade, "x").strong());
		assertThat(List.of("B3", "C2", "A1", "A3", "C1")).allMatch((grade) -> weight(grade, "x").strong());
	}

	@Test
	void aCellThatRestsOnWeakGradesAloneSaysSo() {
		assertThat(cell(List.of(supports(1, CONDUCT), supports(2, CONDUCT)),
				Map.of(1, weight("C3", "a"), 2, weight("F6", "b")))
			.flags()).containsExactly(Flag.WEAK);
	}

	@Test
	void whatSpeaksForTheTargetSupportsNothing() {
		Cell cell = cell(List.of(against(1), supports(2, CONDUCT), supports(3, CONDUCT)),
				Map.of(1, weight("A1", "a"), 2, weight("A1", "b"), 3, weight("A1", "c")));
		assertThat(cell.against()).extracting(Weighed::exhibit).containsExactly(new ExhibitNumber(1));
		assertThat(cell.origins()).isEqualTo(2);
		assertThat(cell.flags()).containsExactly(Flag.EXCULPATORY);
	}

	@Test
	void anExhibitThatIsNoLongerLiveCountsForNothing() {
		assertThat(cell(List.of(supports(1, CONDUCT)), Map.of()).flags()).containsExactly(Flag.GAP);
	}

	@Test
	void aFindingRestsOnGradesOriginsPassagesAndBytes() {
		Fingerprint basis = cell(List.of(supports(1, CONDUCT)), Map.of(1, weight("A1", "a"))).basis();
		assertThat(cell(List.of(supports(1, CONDUCT)), Map.of(1, weight("A1", "a"))).basis()).isEqualTo(basis);
		assertThat(cell(List.of(supports(1, CONDUCT)), Map.of(1, weight("A2", "a"))).basis()).isNotEqualTo(basis);
		assertThat(cell(List.of(supports(1, CONDUCT)), Map.of(1, weight("A1", "b"))).basis()).isNotEqualTo(basis);
		assertThat(cell(List.of(against(1)), Map.of(1, weight("A1", "a"))).basis()).isNotEqualTo(basis);
		Weight other = new Weight(Grading.of("A1"), "a", Fingerprint.of(new byte[] { 7 }));
		assertThat(cell(List.of(supports(1, CONDUCT)), Map.of(1, other)).basis()).isNotEqualTo(basis);
	}

	private static Cell cell(List<Bearing> bearings, Map<Integer, Weight> weights) {
		return Coverage.of(List.of(toShow(CONDUCT)), bearings, weights).cells().get(0);
	}

	private static ToShow toShow(Point point) {
		return new ToShow(point, "Conduct", "What was done?", true, true, Fingerprint.of(new byte[] { 0 }));
	}

	private static Bearing supports(int exhibit, Point point) {
		return new Bearing(new UUID(1, exhibit), new ExhibitNumber(exhibit), point, Bearing.Direction.SUPPORTS, "p. 3");
	}

	private static Bearing against(int exhibit) {
		return new Bearing(new UUID(2, exhibit), new ExhibitNumber(exhibit), CONDUCT, Bearing.Direction.SPEAKS_AGAINST,
				"");
	}

	private static Weight weight(String grade, String origin) {
		return new Weight(Grading.of(grade), origin, Fingerprint.of(origin.getBytes(StandardCharsets.UTF_8)));
	}

}
