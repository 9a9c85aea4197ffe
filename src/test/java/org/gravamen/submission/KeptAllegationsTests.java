package org.gravamen.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.people.Person;
import org.gravamen.record.Happening;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.PartialDate;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

/**
 * Targets with all that is known of them, allegations, and the tests by which submissions
 * are judged, kept and found again.
 */
class KeptAllegationsTests {

	@Nested
	class H2 extends Cases {

		H2() {
			super(new CaseFiles("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gravamen"));
		}

	}

	@Nested
	class Postgres extends Cases {

		Postgres() {
			super(new CaseFiles(SharedPostgres.freshDatabase(), "postgres"));
		}

	}

	abstract static class Cases {

		private static final TestVersion AMENDED = new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS,
				"section-11-as-amended");

		private final CaseFiles files;

		private final Person officer;

		private final Submission opened;

		Cases(CaseFiles files) {
			this.files = files;
			this.officer = files.officer("Anneke Brandt");
			this.opened = files.open(this.officer);
		}

		@Test
		void everythingThatIsKnownOfATargetIsFoundAgain() {
			Target voss = whole();
			change(() -> this.files.submissions().addTarget(this.opened.id(), voss, this.officer));
			assertThat(now().targets()).containsExactly(voss);
			change(() -> this.files.submissions().changeTarget(this.opened.id(), voss, this.officer));
			assertThat(now().targets()).containsExactly(voss);
		}

		@Test
		void aClassWithACountIsFoundAgain() {
			Target officers = new Target(UUID.randomUUID(), Target.Kind.CLASS, Names.of("Officers of the group"),
					List.of(), List.of(), List.of(), Optional.of(new Count(Count.Operator.MORE_THAN, 20)),
					Assessment.NONE, List.of());
			change(() -> this.files.submissions().addTarget(this.opened.id(), officers, this.officer));
			assertThat(now().targets()).containsExactly(officers);
			assertThat(now().targets().get(0).count().orElseThrow().shown()).isEqualTo("more than 20");
		}

		@Test
		void whatIsKnownOfATargetIsSealedInItsPlace() {
			Target voss = whole();
			change(() -> this.files.submissions().addTarget(this.opened.id(), voss, this.officer));
			assertThat(text("select sealed_office from target_position")).startsWith("target " + voss.id() + " ");
			assertThat(text("select sealed_reasons from target")).startsWith("target " + voss.id() + " ");
			assertThat(text("select sealed_reference from target_designation")).startsWith("target " + voss.id() + " ");
		}

		@Test
		void aPositionFromBeforeTheSealIsReadAndSealedWhenTheTargetChanges() {
			Target marr = ASubmission.target("Ilse Marr");
			change(() -> this.files.submissions().addTarget(this.opened.id(), marr, this.officer));
			this.files.jdbc().sql("delete from target_position").update();
			this.files.jdbc()
				.sql("update target set sealed_held_position = ?")
				.param(CaseFiles.vault().seal("Commander, Camp Orlo", "target " + marr.id() + " held position"))
				.update();
			assertThat(now().targets()).containsExactly(marr);
			change(() -> this.files.submissions().changeTarget(this.opened.id(), marr, this.officer));
			assertThat(text("select sealed_held_position from target")).isEmpty();
			assertThat(now().targets()).containsExactly(marr);
		}

		@Test
		void allegationsAreAddedChangedAndRemoved() {
			UUID target = target();
			Allegation first = alleged(ASubmission.TEST, "torture", "responsible");
			Allegation second = alleged(ASubmission.TEST, "life", "profits");
			change(() -> this.files.allegations().add(this.opened.id(), target, first, this.officer));
			change(() -> this.files.allegations().add(this.opened.id(), target, second, this.officer));
			assertThat(allegations()).containsExactly(first, second);
			Allegation changed = new Allegation(first.id(), first.test(), "slavery", "associated", "More is known.");
			change(() -> this.files.allegations().change(this.opened.id(), target, changed, this.officer));
			change(() -> this.files.allegations().remove(this.opened.id(), target, second.id(), this.officer));
			assertThat(allegations()).containsExactly(changed);
			assertThat(text("select sealed_summary from allegation")).startsWith("target " + first.id() + " ");
			change(() -> this.files.submissions().removeTarget(this.opened.id(), target, this.officer));
			assertThat(now().targets()).isEmpty();
		}

		@Test
		void nothingIsAllegedUnderATestThatTheSubmissionIsNotJudgedBy() {
			UUID target = target();
			for (TestVersion foreign : List.of(AMENDED, new TestVersion(Regime.CANADA_JVCFOA, "section-4"),
					new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "nonsense"))) {
				refused(Refusal.Reason.STALE_VERSION, () -> this.files.allegations()
					.add(this.opened.id(), target, alleged(foreign, "torture", "responsible"), this.officer));
			}
			refused(Refusal.Reason.FIELD_INVALID, () -> this.files.allegations()
				.add(this.opened.id(), target, alleged(ASubmission.TEST, "bribery", "responsible"), this.officer));
			assertThat(allegations()).isEmpty();
		}

		@Test
		void anAllegationOfAnotherTargetIsNotFound() {
			UUID target = target();
			UUID other = target();
			Allegation first = alleged(ASubmission.TEST, "torture", "responsible");
			change(() -> this.files.allegations().add(this.opened.id(), target, first, this.officer));
			refused(Refusal.Reason.NOT_FOUND,
					() -> this.files.allegations().remove(this.opened.id(), other, first.id(), this.officer));
			refused(Refusal.Reason.NOT_FOUND,
					() -> this.files.allegations().change(this.opened.id(), other, first, this.officer));
		}

		@Test
		void outsidePreparationAndForOthersNothingIsAlleged() {
			UUID target = target();
			Allegation first = alleged(ASubmission.TEST, "torture", "responsible");
			Person stranger = this.files.officer("Piet Okafor");
			refused(Refusal.Reason.NOT_YOURS,
					() -> this.files.allegations().add(this.opened.id(), target, first, stranger));
			this.files.standAt(this.opened.id(), Stage.EVIDENCE_REVIEW);
			refused(Refusal.Reason.WRONG_STATE,
					() -> this.files.allegations().add(this.opened.id(), target, first, this.officer));
			refused(Refusal.Reason.WRONG_STATE,
					() -> this.files.allegations().adopt(this.opened.id(), AMENDED, this.officer));
		}

		@Test
		void aRegimeThatIsChosenIsJudgedByTheCurrentWordingAndKeepsIt() {
			assertThat(now().regimes()).containsExactly(ASubmission.TEST);
			judgedBy(AMENDED);
			change(() -> this.files.submissions()
				.describe(this.opened.id(), ASubmission.description(),
						Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.EU_GLOBAL_HUMAN_RIGHTS), this.officer));
			assertThat(now().regimes()).containsExactly(AMENDED,
					new TestVersion(Regime.EU_GLOBAL_HUMAN_RIGHTS, "decision-2020-1999"));
		}

		@Test
		void theWordingThatAppliesIsAdoptedOnceAndEnteredInTheRecord() {
			UUID target = target();
			judgedBy(AMENDED);
			change(() -> this.files.allegations()
				.add(this.opened.id(), target, alleged(AMENDED, "torture", "responsible"), this.officer));
			change(() -> this.files.allegations().adopt(this.opened.id(), ASubmission.TEST, this.officer));
			assertThat(now().regimes()).containsExactly(ASubmission.TEST);
			assertThat(allegations()).extracting(Allegation::test).containsExactly(ASubmission.TEST);
			ArgumentCaptor<Happening> entered = ArgumentCaptor.forClass(Happening.class);
			verify(this.files.chronicle(), atLeastOnce()).enter(eq(this.opened.id()), entered.capture());
			assertThat(entered.getValue()).usingRecursiveComparison()
				.isEqualTo(Happening.of("Another wording of a legal test adopted")
					.by(this.officer.id())
					.outcome("United Kingdom: global human rights: SAMLA 2018, section 11 as enacted"));
			refused(Refusal.Reason.WRONG_STATE,
					() -> this.files.allegations().adopt(this.opened.id(), ASubmission.TEST, this.officer));
		}

		@Test
		void anUnverifiedWordingIsAdoptedByWhoeverWantsItAndTheRecordSaysSo() {
			change(() -> this.files.allegations().adopt(this.opened.id(), AMENDED, this.officer));
			assertThat(now().regimes()).containsExactly(AMENDED);
			ArgumentCaptor<Happening> entered = ArgumentCaptor.forClass(Happening.class);
			verify(this.files.chronicle(), atLeastOnce()).enter(eq(this.opened.id()), entered.capture());
			assertThat(entered.getValue()).usingRecursiveComparison()
				.isEqualTo(Happening.of("Another wording of a legal test adopted")
					.by(this.officer.id())
					.outcome("United Kingdom: global human rights: SAMLA 2018, section 11 as amended"
							+ " (nobody has verified that it applies)"));
		}

		@Test
		void aWordingWhoseFileWasEditedSinceIsShownAndAdoptedAnew() {
			assertThat(this.files.wordings().changedSince(this.opened.id())).isEmpty();
			this.files.jdbc().sql("update submission_regime set test_content = ?").param("0".repeat(64)).update();
			change(() -> this.files.submissions()
				.describe(this.opened.id(), ASubmission.description(), Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS),
						this.officer));
			assertThat(this.files.wordings().changedSince(this.opened.id())).containsExactly(ASubmission.TEST);
			change(() -> this.files.allegations().adopt(this.opened.id(), ASubmission.TEST, this.officer));
			assertThat(this.files.wordings().changedSince(this.opened.id())).isEmpty();
		}

		@Test
		void aMeasureThatNoChosenRegimeHasCannotBeAskedFor() {
			Set<Measure> disqualified = Set.of(Measure.DIRECTOR_DISQUALIFICATION);
			OpenSubmission canada = new OpenSubmission("Colonel Darian Voss", "Measures", "Detention.",
					Set.of(Regime.CANADA_JVCFOA), "Varenia", null, disqualified);
			refused(Refusal.Reason.FIELD_INVALID, () -> this.files.submissions().open(canada, this.officer));
			Target voss = ASubmission.assessed("Darian Voss");
			Assessment made = voss.assessment();
			Target asked = new Target(voss.id(), voss.kind(), voss.names(), voss.positions(), voss.identifiers(),
					voss.designations(), voss.count(), new Assessment(made.confidence(), made.ukNexus(),
							made.exculpatory(), made.searchNote(), disqualified, made.statementOfReasons()),
					List.of());
			change(() -> this.files.submissions().addTarget(this.opened.id(), asked, this.officer));
			refused(Refusal.Reason.FIELD_INVALID, () -> this.files.submissions()
				.describe(this.opened.id(), ASubmission.description(), Set.of(Regime.CANADA_JVCFOA), this.officer));
		}

		@Test
		void nothingGoesForwardUntilEachTargetIsAccused() {
			UUID target = target();
			assertThatExceptionOfType(AnswersRefused.class).isThrownBy(
					() -> change(() -> this.files.submissions().putForward(this.opened.id(), "", this.officer.id())))
				.withMessageContaining("Darian Voss still needs: an allegation under");
			Target complete = ASubmission.assessed("Darian Voss");
			change(() -> this.files.submissions()
				.changeTarget(this.opened.id(),
						new Target(target, complete.kind(), complete.names(), complete.positions(),
								complete.identifiers(), complete.designations(), complete.count(),
								complete.assessment(), List.of()),
						this.officer));
			change(() -> this.files.allegations()
				.add(this.opened.id(), target, alleged(ASubmission.TEST, "torture", "responsible"), this.officer));
			change(() -> this.files.submissions().putForward(this.opened.id(), "", this.officer.id()));
		}

		@Test
		void aDateInTheFutureIsRefused() {
			Target born = ASubmission.target("Ilse Marr", new Identifier(Identifier.Kind.DATE_OF_BIRTH, "2026-12"));
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(
						() -> change(() -> this.files.submissions().addTarget(this.opened.id(), born, this.officer)))
				.withMessage("A date of birth cannot lie in the future. December 2026 does.");
		}

		@Test
		void howManyStatementsAPageNeedsDoesNotGrowWithItsTargets() {
			target();
			int one = this.files.statementsOf(this::now);
			for (int more = 0; more < 12; more++) {
				change(() -> this.files.submissions().addTarget(this.opened.id(), whole(), this.officer));
			}
			assertThat(this.files.statementsOf(this::now)).isEqualTo(one).isLessThanOrEqualTo(9);
		}

		private UUID target() {
			Target voss = ASubmission.target("Darian Voss");
			change(() -> this.files.submissions().addTarget(this.opened.id(), voss, this.officer));
			return voss.id();
		}

		private void judgedBy(TestVersion test) {
			this.files.jdbc()
				.sql("update submission_regime set test_version = :version where regime = :regime")
				.param("version", test.version())
				.param("regime", test.regime().key())
				.update();
		}

		private Submission now() {
			return this.files.submissions().get(this.opened.id());
		}

		private List<Allegation> allegations() {
			return now().targets().get(0).allegations();
		}

		private String text(String statement) {
			return this.files.jdbc().sql(statement).query(String.class).list().get(0);
		}

		private static Allegation alleged(TestVersion test, String right, String limb) {
			return new Allegation(UUID.randomUUID(), test, right, limb, "Beat those whom he detained.");
		}

		private static Target whole() {
			Names names = new Names("Darian Voss", "Colonel", "Дариан Восс", "Cyrillic",
					List.of(new Names.Alias("Darian A. Voss", Names.Strength.STRONG),
							new Names.Alias("the Warden", Names.Strength.WEAK),
							new Names.Alias("داريان فوس", Names.Strength.STRONG, "Arabic")));
			List<Position> positions = List.of(
					new Position("Commander, Camp Orlo", Optional.of(new PartialDate("2019-03")), Optional.empty()),
					new Position("Deputy commandant", Optional.of(new PartialDate("2016")),
							Optional.of(new PartialDate("2019-02-28"))));
			return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, names, positions,
					List.of(new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1961"),
							new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1962-03"),
							new Identifier(Identifier.Kind.NATIONALITY, "Varenian")),
					List.of(new Designation(
							"United States, Global Magnitsky", "29159", Optional.of(new PartialDate("2020-07")))),
					Optional.empty(),
					new Assessment(Assessment.Confidence.PROBABLE, "A flat in London.", Assessment.Exculpatory.FOUND,
							"A court acquitted him in 2012.", Set.of(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN),
							"There are reasonable grounds."),
					List.of());
		}

		private void change(Runnable act) {
			this.files.transaction().executeWithoutResult((status) -> act.run());
		}

		private void refused(Refusal.Reason reason, Runnable act) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(act))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
		}

	}

}
