package org.gravamen.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gravamen.law.Element;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must be shown of each target.
 */
class LawPointsTests {

	private static final LegalTests TESTS = LegalTests.ofTheHouse();

	private static final TestVersion ENACTED = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-enacted");

	private static final TestVersion AMENDED = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended");

	private static final TestVersion CANADA = new TestVersion(Regime.CANADA_JVCFOA, "section-4");

	private final Points points = new LawPoints(TESTS);

	private final Target voss = target("Darian Voss");

	private final Target marr = target("Ilse Marr");

	@Test
	void everyElementOfEveryRegimeIsAskedOfEveryTargetInThatOrder() {
		List<Point> expected = Stream.of(this.voss, this.marr)
			.flatMap((target) -> Stream.of(AMENDED, CANADA)
				.flatMap((test) -> TESTS.get(test)
					.elements()
					.stream()
					.map((element) -> new Point(target.id(), test.regime().key(), element.key()))))
			.toList();
		assertThat(of(List.of(AMENDED, CANADA), this.voss, this.marr)).extracting(ToShow::point)
			.doesNotHaveDuplicates()
			.isEqualTo(expected);
	}

	@Test
	void withoutATargetThereIsNothingToShow() {
		assertThat(of(List.of(AMENDED))).isEmpty();
	}

	@Test
	void aSubmissionIsAskedWhatItsOwnWordingAsks() {
		assertThat(of(List.of(ENACTED), this.voss)).extracting((one) -> one.point().element())
			.isEqualTo(TESTS.get(ENACTED).elements().stream().map(Element::key).toList());
		assertThat(ground(List.of(ENACTED), this.voss)).isNotEqualTo(ground(List.of(AMENDED), this.voss));
	}

	@Test
	void whatNobodyHasCheckedAgainstTheLawIsMarked() {
		LegalTest test = TESTS.get(CANADA);
		List<ToShow> asked = of(List.of(CANADA), this.voss);
		assertThat(asked).extracting(ToShow::verified)
			.isEqualTo(test.elements().stream().map(Element::verified).toList())
			.contains(false);
		assertThat(asked).extracting(ToShow::title).isEqualTo(test.elements().stream().map(Element::title).toList());
		assertThat(asked).extracting(ToShow::question)
			.isEqualTo(test.elements().stream().map(Element::question).toList());
	}

	@Test
	void whatOnlySomeNeedIsNotAskedOfAll() {
		List<ToShow> asked = of(List.of(AMENDED), this.voss);
		assertThat(asked).filteredOn((one) -> !one.always())
			.extracting((one) -> one.point().element())
			.containsExactly("partner-listing", "public-interest");
	}

	@Test
	void whatIsAllegedIsTheGroundOfItsOwnRegimeAndTargetAlone() {
		Target accused = accused(this.voss, alleged(AMENDED, "Ordered the beatings."));
		List<TestVersion> both = List.of(AMENDED, CANADA);
		assertThat(ground(both, accused)).isNotEqualTo(ground(both, this.voss));
		assertThat(of(both, accused, this.marr)).filteredOn((one) -> one.point().regime().equals("canada-jvcfoa"))
			.isEqualTo(of(both, this.voss, this.marr).stream()
				.filter((one) -> one.point().regime().equals("canada-jvcfoa"))
				.toList());
		assertThat(of(both, accused, this.marr)).filteredOn((one) -> one.point().target().equals(this.marr.id()))
			.isEqualTo(of(both, this.voss, this.marr).stream()
				.filter((one) -> one.point().target().equals(this.marr.id()))
				.toList());
		Target other = accused(this.voss, new Allegation(accused.allegations().get(0).id(), AMENDED, "torture",
				"responsible", "Ordered some of the beatings."));
		assertThat(ground(both, other)).isNotEqualTo(ground(both, accused));
	}

	private List<ToShow> of(List<TestVersion> regimes, Target... targets) {
		Submission one = OfficersPages.matter(Stage.PREPARATION, PersonId.next());
		return this.points.of(new Submission(one.id(), one.number(), one.description(), regimes, one.officer(),
				one.openedAt(), one.stage(), one.stageSince(), List.of(targets), List.of()));
	}

	private Fingerprint ground(List<TestVersion> regimes, Target target) {
		return of(regimes, target).get(0).ground();
	}

	private static Allegation alleged(TestVersion test, String summary) {
		return new Allegation(UUID.randomUUID(), test, "torture", "responsible", summary);
	}

	private static Target accused(Target target, Allegation of) {
		return new Target(target.id(), target.kind(), target.names(), target.positions(), target.identifiers(),
				target.designations(), target.count(), target.assessment(), List.of(of));
	}

	private static Target target(String name) {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, name, "", "Commander, Camp Orlo", List.of());
	}

}
