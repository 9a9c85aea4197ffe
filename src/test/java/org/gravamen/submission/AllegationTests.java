package org.gravamen.submission;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a target is said to have done, and the test by which that is judged.
 */
class AllegationTests {

	private static final LegalTests TESTS = LegalTests.ofTheHouse();

	private static final TestVersion AMENDED = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended");

	private static final TestVersion CANADA = new TestVersion(Regime.CANADA_JVCFOA, "section-4");

	private final Submission submission = ASubmission.of(PersonId.next());

	@Test
	void anAllegationFitsATestThatHasItsRightAndItsLimb() {
		Allegation allegation = alleged(ASubmission.TEST, "torture", "responsible");
		assertThat(allegation.fitting(TESTS.get(ASubmission.TEST))).isSameAs(allegation);
	}

	@Test
	void aStatusLimbIsALimb() {
		Allegation allegation = alleged(ASubmission.TEST, "torture", "owned-or-controlled");
		assertThat(allegation.fitting(TESTS.get(ASubmission.TEST))).isSameAs(allegation);
	}

	@Test
	void aRightOrALimbOfAnotherTestIsRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> alleged(ASubmission.TEST, "bribery", "responsible").fitting(TESTS.get(ASubmission.TEST)))
			.withMessageContaining("right or conduct");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> alleged(ASubmission.TEST, "torture", "complicit").fitting(TESTS.get(ASubmission.TEST)))
			.withMessageContaining("limb");
	}

	@Test
	void anAllegationSaysWhatTheTargetDid() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> new Allegation(UUID.randomUUID(), ASubmission.TEST, "torture", "responsible", " "))
			.withMessage("Write the summary of the conduct.");
	}

	@Test
	void aRegimeThatStaysKeepsItsWording() {
		Submission old = this.submission.under(Set.of(Regime.CANADA_JVCFOA), (regime) -> CANADA)
			.under(Set.of(Regime.CANADA_JVCFOA, Regime.UK_GLOBAL_HUMAN_RIGHTS), (regime) -> AMENDED);
		assertThat(old.regimes()).containsExactly(AMENDED, CANADA);
		assertThat(old.under(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), AllegationTests::never).regimes())
			.containsExactly(AMENDED);
	}

	@Test
	void aSubmissionGoesUnderSomeRegime() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.submission.under(Set.of(), AllegationTests::never))
			.withMessage("Choose at least one regime.");
	}

	@Test
	void aRegimeWithAnAllegationCannotBeTakenAway() {
		Submission accused = this.submission
			.with(ASubmission.target("Darian Voss").with(alleged(ASubmission.TEST, "torture", "responsible")));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> accused.under(Set.of(Regime.CANADA_JVCFOA), (regime) -> CANADA))
			.withMessage("An allegation against Darian Voss rests on a regime that you take away."
					+ " Remove the allegation first, or keep the regime.");
	}

	@Test
	void adoptingANewerWordingTakesAllegationsAlongThatItKnows() {
		Submission old = judgedByAmended(alleged(AMENDED, "torture", "responsible"),
				alleged(AMENDED, "no-longer-there", "responsible"));
		Submission adopted = old.adopting(TESTS.get(ASubmission.TEST));
		assertThat(adopted.regimes()).containsExactly(ASubmission.TEST);
		assertThat(adopted.targets().get(0).allegations()).extracting(Allegation::test)
			.containsExactly(ASubmission.TEST, AMENDED);
	}

	@Test
	void aNewIdentityOfATargetLeavesItsAllegations() {
		Allegation allegation = alleged(ASubmission.TEST, "torture", "responsible");
		Target accused = ASubmission.target("Darian Voss").with(allegation);
		Target renamed = new Target(accused.id(), Target.Kind.INDIVIDUAL, "Darian A. Voss", "", "", List.of());
		assertThat(this.submission.with(accused).replacing(renamed).targets().get(0).allegations())
			.containsExactly(allegation);
	}

	@Test
	void aTargetWithoutAnythingIsToldAllThatItNeeds() {
		Target voss = ASubmission.target("Darian Voss");
		assertThat(TargetsCharged.sentence(this.submission.with(voss), voss)).contains(
				"Darian Voss still needs: an allegation under “United Kingdom: global human rights”; how sure the identity"
						+ " is; what speaks for the target, or that a search found nothing; the measures asked for;"
						+ " a draft statement of reasons.");
	}

	@Test
	void aTargetNeedsAnAllegationUnderEachRegime() {
		Submission two = this.submission.under(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.CANADA_JVCFOA),
				(regime) -> CANADA);
		Target half = ASubmission.assessed("Darian Voss").with(alleged(ASubmission.TEST, "torture", "responsible"));
		assertThat(TargetsCharged.sentence(two, half)).contains("Darian Voss still needs: an allegation under"
				+ " “Canada: Justice for Victims of Corrupt Foreign Officials”.");
		assertThat(TargetsCharged.sentence(two, half.with(alleged(CANADA, "torture", "responsible")))).isEmpty();
	}

	@Test
	void anAllegationOnAnOlderWordingIsLookedAtAgain() {
		Target target = ASubmission.assessed("Darian Voss")
			.with(alleged(ASubmission.TEST, "torture", "responsible"))
			.with(alleged(AMENDED, "torture", "responsible"));
		assertThat(TargetsCharged.sentence(this.submission, target)).contains("Darian Voss still needs: a new look at"
				+ " the allegations that rest on an older wording of the test.");
	}

	@ParameterizedTest
	@EnumSource(Regime.class)
	void everyMeasureOfTheCatalogueCanBeAskedFor(Regime regime) {
		TESTS.all(regime)
			.forEach((test) -> test.measures().forEach((line) -> assertThat(Measure.of(line.key())).isNotNull()));
	}

	private Submission judgedByAmended(Allegation... allegations) {
		Submission old = this.submission.under(Set.of(Regime.CANADA_JVCFOA), (regime) -> CANADA)
			.under(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), (regime) -> AMENDED);
		return old.with(ASubmission.target("Darian Voss").accusedOf(List.of(allegations)));
	}

	private static Allegation alleged(TestVersion test, String right, String limb) {
		return new Allegation(UUID.randomUUID(), test, right, limb, "Beat those whom he detained.");
	}

	private static TestVersion never(Regime regime) {
		throw new AssertionError("A regime that stays is not judged anew.");
	}

}
