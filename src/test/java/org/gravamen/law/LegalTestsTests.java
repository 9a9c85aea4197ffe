package org.gravamen.law;

import java.time.LocalDate;
import java.util.List;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The catalogue as it stands.
 */
class LegalTestsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final LegalTests tests = LegalTests.ofTheHouse();

	@ParameterizedTest
	@EnumSource(Regime.class)
	void everyRegimeAsksWhoWhatAndHow(Regime regime) {
		LegalTest test = this.tests.current(regime, TODAY);
		assertThat(test.elements()).hasSizeLessThanOrEqualTo(12)
			.extracting(Element::key)
			.contains("identity", "conduct", "right-engaged", "involvement", "exculpatory");
		assertThat(test.rights()).isNotEmpty();
		assertThat(test.limbs()).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(Regime.class)
	void generalKnowledgeIsNeverVerified(Regime regime) {
		this.tests.all(regime)
			.forEach((test) -> assertThat(test.sources()).doesNotContain("general knowledge").isNotEmpty());
	}

	@ParameterizedTest
	@EnumSource(Regime.class)
	void aRegimeIsFoundByItsKey(Regime regime) {
		assertThat(regime.key()).matches("[a-z]+(-[a-z]+)*");
		assertThat(Regime.of(regime.key())).isEqualTo(regime);
	}

	@Test
	void theBritishTestOnceAskedForAppropriatenessAndNoLongerDoes() {
		LegalTest enacted = this.tests.get(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-enacted");
		LegalTest amended = this.tests.get(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended");
		assertThat(enacted.elements()).extracting(Element::key).contains("reasonable-grounds", "appropriateness");
		assertThat(amended.elements()).extracting(Element::key)
			.contains("reasonable-grounds", "partner-listing", "public-interest")
			.doesNotContain("appropriateness");
		assertThat(amended.element("partner-listing").always()).isFalse();
		assertThat(amended.element("reasonable-grounds").always()).isTrue();
	}

	@Test
	void aDayThatNobodyLookedUpIsNotInvented() {
		LegalTest amended = this.tests.get(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended");
		assertThat(amended.from().day()).isEmpty();
		assertThat(amended.from().verified()).isFalse();
		assertThat(this.tests.get(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-enacted").from().day())
			.contains(LocalDate.of(2020, 7, 6));
	}

	@Test
	void whatTheNotesCallUnverifiedIsUnverified() {
		LegalTest amended = this.tests.get(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended");
		assertThat(amended.unverified()).extracting(Provision::key)
			.contains("lettering", "regulations-amended", "seriousness", "reprisals")
			.doesNotContain("priorities", "victims");
		assertThat(this.tests.current(Regime.CANADA_JVCFOA, TODAY).limbs()).noneMatch(Limb::verified);
		assertThat(this.tests.current(Regime.UK_ANTI_CORRUPTION, TODAY).limbs()).filteredOn((limb) -> !limb.status())
			.noneMatch(Limb::verified);
	}

	@Test
	void theCurrentWordingIsTheNewestThatIsVerifiedToHaveBegun() {
		assertThat(this.tests.current(Regime.UK_GLOBAL_HUMAN_RIGHTS, TODAY).version())
			.isEqualTo("section-11-as-enacted");
		assertThat(this.tests.current(Regime.CANADA_JVCFOA, LocalDate.of(2000, 1, 1)).version()).isEqualTo("section-4");
	}

	@Test
	void noWordingThatNobodyVerifiedIsEverTheDefault() {
		for (Regime regime : Regime.values()) {
			assertThat(this.tests.current(regime, TODAY).from().verified()).as(regime.title()).isTrue();
		}
	}

	@Test
	void anUnverifiedWordingMayBeChosenAndTheOneThatAppliesAgain() {
		TestVersion enacted = new TestVersion(Regime.UK_ANTI_CORRUPTION, "section-11-as-enacted");
		TestVersion amended = new TestVersion(Regime.UK_ANTI_CORRUPTION, "section-11-as-amended");
		assertThat(this.tests.insteadOf(enacted, TODAY)).extracting(LegalTest::id).containsExactly(amended);
		assertThat(this.tests.insteadOf(amended, TODAY)).extracting(LegalTest::id).containsExactly(enacted);
	}

	@Test
	void whatOnlyPracticeAdvisesOrNobodySourcedIsNoVerifiedLaw() {
		assertThat(this.tests.get(Regime.AUSTRALIA_AUTONOMOUS, "regulation-6a").element("right-engaged").verified())
			.isFalse();
		assertThat(this.tests.get(Regime.US_GLOBAL_MAGNITSKY, "executive-order-13818")
			.element("national-interest")
			.verified()).isFalse();
	}

	@Test
	void whatTheCatalogueDoesNotHaveIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.tests.get(Regime.CANADA_JVCFOA, "section-5"))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
		LegalTest test = this.tests.get(Regime.CANADA_JVCFOA, "section-4");
		for (String key : List.of("profits", "", "LIFE")) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> test.limb(key))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FIELD_INVALID));
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> test.right(key));
		}
	}

}
