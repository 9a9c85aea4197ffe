package org.gravamen.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Origin;
import org.gravamen.evidence.Provenance;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.law.Regime;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gravamen.review.ReviewRoom.MARR;
import static org.gravamen.review.ReviewRoom.ONE;
import static org.gravamen.review.ReviewRoom.TWO;
import static org.gravamen.review.ReviewRoom.VOSS;
import static org.gravamen.review.ReviewRoom.supports;

/**
 * What a reviewer finds, and for how long it stands.
 */
class KeptWorksheetsTests {

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

		private final ReviewRoom room;

		private final Worksheets worksheets;

		Cases(CaseFiles files) {
			this.room = new ReviewRoom(files);
			this.worksheets = this.room.worksheets();
			this.room.note(supports(ONE, VOSS, "conduct"), supports(TWO, VOSS, "conduct"),
					supports(TWO, MARR, "involvement"));
		}

		@Test
		void findingsAreKeptAndTheLatestTakesThePlaceOfTheOneBefore() {
			this.room.underReview();
			find(Met.PARTLY, "Nothing for March.");
			find(Met.MET, "");
			assertThat(this.room.worksheet().of(conduct())).map(PointFinding::met).contains(Met.MET);
			findExhibit(ONE, false, "It is a copy of a copy.");
			findExhibit(ONE, true, "It is the original.");
			assertThat(this.room.worksheet().of(ONE)).map(ExhibitFinding::accepted).contains(true);
		}

		@Test
		void onlyAReviewerFindsAndOnlyUnderReview() {
			assertThat(conduct().supports()).hasSize(2);
			for (Stage stage : List.of(Stage.PREPARATION, Stage.LEGAL_ADVISORY_SIGN_OFF)) {
				this.room.files().standAt(this.room.matter().id(), stage);
				this.room.refused(Refusal.Reason.WRONG_STATE, () -> act(Met.MET, ""));
				this.room.refused(Refusal.Reason.WRONG_STATE, () -> exhibit(ONE, true, "It is the original."));
				this.room.refused(Refusal.Reason.WRONG_STATE, () -> drop(VOSS, "Nothing shows it."));
			}
			this.room.underReview();
			List<PointFinding> finding = List.of(finding(Met.MET, ""));
			this.room.refused(Refusal.Reason.NOT_YOURS,
					() -> this.worksheets.find(this.room.matter().id(), finding, this.room.officer()));
			this.room.refused(Refusal.Reason.NOT_YOURS,
					() -> this.worksheets.findExhibits(this.room.matter().id(), List.of(), this.room.officer()));
			this.room.refused(Refusal.Reason.NOT_YOURS, () -> this.worksheets.drop(this.room.matter().id(), VOSS,
					Optional.of("Nothing."), this.room.officer()));
			assertThat(this.room.worksheet().points()).isEmpty();
			assertThat(this.room.worksheet().exhibits()).isEmpty();
			assertThat(this.room.worksheet().dropped()).isEmpty();
		}

		@Test
		void whatIsNotMetSaysWhy() {
			this.room.underReview();
			Cell involvement = this.room.cell(MARR, "involvement");
			List<PointFinding> findings = List
				.of(new PointFinding(involvement.point(), Met.MET, "", involvement.basis()), finding(Met.PARTLY, " "));
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.room
					.change(() -> this.worksheets.find(this.room.matter().id(), findings, this.room.reviewer())))
				.satisfies((refused) -> assertThat(refused.complaints())
					.containsExactly(new Complaint(conduct().point().text(), "Say what is missing.")));
			assertThat(this.room.worksheet().points()).isEmpty();
			find(Met.NOT_MET, "Nobody saw it.");
			assertThat(this.room.worksheet().of(conduct())).map(PointFinding::note).contains("Nobody saw it.");
		}

		@Test
		void aRejectionSaysWhy() {
			this.room.underReview();
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.room.change(() -> exhibit(ONE, false, " ")))
				.satisfies((refused) -> assertThat(refused.complaints()).extracting(Complaint::field)
					.containsExactly("E-01"));
			assertThat(this.room.worksheet().exhibits()).isEmpty();
		}

		@Test
		void anAcceptanceSaysWhyToo() {
			this.room.underReview();
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.room.change(() -> exhibit(ONE, true, " ")))
				.satisfies((refused) -> assertThat(refused.complaints())
					.containsExactly(new Complaint("E-01", "Say why you accept it.")));
			findExhibit(ONE, true, "Seen beside the original.");
			assertThat(this.room.worksheet().of(ONE)).map(ExhibitFinding::reason).contains("Seen beside the original.");
		}

		@Test
		void wordsThatAreTooLongAreAskedForAgainBesideTheirField() {
			this.room.underReview();
			String words = "x".repeat(2001);
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.room.change(() -> exhibit(ONE, false, words)))
				.satisfies((refused) -> assertThat(refused.complaints()).extracting(Complaint::field)
					.containsExactly("E-01"));
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.room.change(() -> act(Met.MET, words)))
				.satisfies((refused) -> assertThat(refused.complaints()).extracting(Complaint::field)
					.containsExactly(conduct().point().text()));
			find(Met.MET, words.substring(1));
			assertThat(this.room.worksheet().of(conduct())).map(PointFinding::note).contains(words.substring(1));
		}

		@Test
		void aFindingOnWhatHasChangedSinceIsRefusedAndWithItAllThatCameAlong() {
			this.room.underReview();
			Cell involvement = this.room.cell(MARR, "involvement");
			PointFinding good = new PointFinding(involvement.point(), Met.MET, "", involvement.basis());
			PointFinding stale = finding(Met.MET, "");
			grade(ONE, "A1");
			this.room.refused(Refusal.Reason.STALE_VERSION,
					() -> this.worksheets.find(this.room.matter().id(), List.of(good, stale), this.room.reviewer()));
			PointFinding foreign = new PointFinding(new Point(VOSS, ReviewRoom.REGIME, "no-such-element"), Met.MET, "",
					involvement.basis());
			this.room.refused(Refusal.Reason.STALE_VERSION,
					() -> this.worksheets.find(this.room.matter().id(), List.of(foreign), this.room.reviewer()));
			ExhibitFinding other = new ExhibitFinding(ONE, true, "It is the original.", Grading.of("A1"),
					Fingerprint.of(new byte[] { 7 }));
			this.room.refused(Refusal.Reason.STALE_VERSION,
					() -> this.worksheets.findExhibits(this.room.matter().id(), List.of(other), this.room.reviewer()));
			assertThat(this.room.worksheet().points()).isEmpty();
			assertThat(this.room.worksheet().exhibits()).isEmpty();
		}

		@Test
		void aFindingFallsWhenAGradingChanges() {
			falls(() -> grade(ONE, "C3"));
		}

		@Test
		void aFindingFallsWhenAnOriginIsNamed() {
			falls(() -> comesFrom(ONE, "A former guard"));
		}

		@Test
		void aFindingFallsWhenTheCollectionLogChanges() {
			collectedAt(ONE, "https://example.org/a");
			this.room.underReview();
			findExhibit(ONE, true, "It is what it claims to be.");
			falls(() -> collectedAt(ONE, "https://example.org/b"));
			assertThat(this.room.worksheet().fallen(ONE)).isPresent();
		}

		@Test
		void aFindingFallsWhenAnotherExhibitIsBroughtToBear() {
			this.room.add("Three guards a night.");
			falls(() -> this.room.bearings()
				.note(this.room.matter().id(), List.of(supports(new ExhibitNumber(3), VOSS, "conduct")),
						this.room.officer()));
		}

		@Test
		void aFindingFallsWhenAnExhibitIsNoLongerBroughtToBear() {
			UUID noted = conduct().supports().get(0).bearing().id();
			falls(() -> this.room.bearings().lift(this.room.matter().id(), noted, this.room.officer()));
		}

		@Test
		void aFindingFallsWhenAnExhibitIsWithdrawn() {
			falls(() -> this.room.exhibits()
				.withdraw(this.room.matter().id(), ONE, "It is forged.", this.room.officer()));
		}

		@Test
		void aFindingFallsWhenSomethingElseIsAlleged() {
			Allegation more = new Allegation(UUID.randomUUID(),
					this.room.matter().test(Regime.UK_GLOBAL_HUMAN_RIGHTS).orElseThrow(), "torture", "responsible",
					"Ordered the beatings.");
			falls(() -> this.room.files().allegations().add(this.room.matter().id(), VOSS, more, this.room.officer()));
		}

		@Test
		void aRejectedExhibitCountsForNothingButIsStillShown() {
			Fingerprint shown = this.room.worksheet().shown();
			this.room.underReview();
			findExhibit(ONE, false, "It is a copy of a copy.");
			Worksheet worksheet = this.room.worksheet();
			assertThat(conduct().supports()).extracting(Weighed::exhibit).containsExactly(TWO);
			assertThat(conduct().flags()).contains(Flag.SINGLE_SOURCE);
			assertThat(worksheet.shown()).isEqualTo(shown);
			assertThat(worksheet.weights()).containsKeys(1, 2);
			assertThat(worksheet.rejected()).extracting(ExhibitFinding::exhibit).containsExactly(ONE);
			findExhibit(ONE, true, "It is the original.");
			assertThat(conduct().supports()).extracting(Weighed::exhibit).containsExactly(ONE, TWO);
		}

		@Test
		void aFindingOnAnExhibitFallsWhenItIsGradedAnew() {
			this.room.underReview();
			findExhibit(ONE, true, "It is the original.");
			findExhibit(TWO, false, "It is a copy of a copy.");
			int open = this.room.worksheet().open();
			grade(ONE, "D5");
			grade(TWO, "A1");
			Worksheet worksheet = this.room.worksheet();
			assertThat(worksheet.of(ONE)).isEmpty();
			assertThat(worksheet.fallen(ONE)).map(ExhibitFinding::grading).contains(Grading.of("B2"));
			assertThat(worksheet.open()).isEqualTo(open + 2);
			assertThat(worksheet.rejected()).isEmpty();
			assertThat(conduct().supports()).extracting(Weighed::exhibit).containsExactly(ONE, TWO);
			findExhibit(ONE, true, "It is the original.");
			assertThat(this.room.worksheet().of(ONE)).isPresent();
			assertThat(this.room.worksheet().fallen(ONE)).isEmpty();
		}

		@Test
		void aFindingOnAnExhibitStandsAgainWhenItsGradeIsPutBack() {
			this.room.underReview();
			findExhibit(ONE, true, "It is the original.");
			grade(ONE, "D5");
			grade(ONE, "B2");
			assertThat(this.room.worksheet().of(ONE)).isPresent();
		}

		@Test
		void aFindingOnAnExhibitGradedAnewSinceThePageWasOpenedIsRefused() {
			this.room.underReview();
			Exhibit shown = this.room.exhibits().get(this.room.matter().id(), ONE);
			grade(ONE, "D5");
			this.room.refused(Refusal.Reason.STALE_VERSION, () -> this.worksheets.findExhibits(this.room.matter().id(),
					List.of(ExhibitFinding.on(shown, true, "It is the original.")), this.room.reviewer()));
			assertThat(this.room.worksheet().exhibits()).isEmpty();
		}

		@Test
		void rejectingAnExhibitReopensWhatRestedOnIt() {
			this.room.underReview();
			find(Met.MET, "");
			findExhibit(TWO, false, "It is a copy of a copy.");
			assertThat(this.room.worksheet().of(conduct())).isEmpty();
		}

		@Test
		void aTargetIsDroppedForAReasonAndKeptAfterAll() {
			this.room.underReview();
			int all = this.room.worksheet().kept().size();
			this.room.refused(Refusal.Reason.FIELD_INVALID, () -> drop(MARR, " "));
			this.room.refused(Refusal.Reason.FIELD_INVALID, () -> drop(MARR, "x".repeat(2001)));
			this.room.refused(Refusal.Reason.NOT_FOUND, () -> drop(new UUID(0, 9), "Nothing shows it."));
			this.room.change(() -> drop(MARR, "Nothing shows her part."));
			this.room.change(() -> drop(MARR, "Nothing shows her part in it."));
			this.room.refused(Refusal.Reason.FIELD_INVALID, () -> drop(MARR, " "));
			assertThat(this.room.worksheet().dropped()).containsOnlyKeys(MARR)
				.containsValue("Nothing shows her part in it.");
			assertThat(this.room.worksheet().kept()).hasSizeLessThan(all)
				.noneMatch((cell) -> cell.point().target().equals(MARR));
			this.room.change(
					() -> this.worksheets.drop(this.room.matter().id(), MARR, Optional.empty(), this.room.reviewer()));
			assertThat(this.room.worksheet().dropped()).isEmpty();
			assertThat(this.room.worksheet().kept()).hasSize(all);
		}

		@Test
		void theReviewersWordsAreSealed() {
			this.room.underReview();
			find(Met.PARTLY, "Guard Seven says otherwise.");
			findExhibit(ONE, false, "Guard Seven made it.");
			this.room.change(() -> drop(MARR, "Guard Seven was alone."));
			for (String table : List.of("point_finding", "exhibit_finding", "target_finding")) {
				assertThat(this.room.files().jdbc().sql("select * from " + table).query().listOfRows()).hasSize(1)
					.allSatisfy((row) -> assertThat(row.values())
						.noneMatch((value) -> String.valueOf(value).contains("Guard Seven")));
			}
		}

		/** Found under review, changed in preparation, looked at again under review. */
		private void falls(Runnable change) {
			this.room.underReview();
			find(Met.MET, "");
			Cell before = conduct();
			assertThat(this.room.worksheet().of(before)).isPresent();
			Cell other = this.room.cell(MARR, "identity");
			int open = this.room.worksheet().open();
			this.room.files().standAt(this.room.matter().id(), Stage.PREPARATION);
			this.room.change(change);
			this.room.underReview();
			assertThat(this.room.worksheet().of(conduct())).isEmpty();
			assertThat(this.room.worksheet().open()).isGreaterThanOrEqualTo(open);
			assertThat(conduct().basis()).isNotEqualTo(before.basis());
			assertThat(this.room.cell(MARR, "identity").basis()).isEqualTo(other.basis());
		}

		private Cell conduct() {
			return this.room.cell(VOSS, "conduct");
		}

		private PointFinding finding(Met met, String note) {
			return new PointFinding(conduct().point(), met, note, conduct().basis());
		}

		private void act(Met met, String note) {
			this.worksheets.find(this.room.matter().id(), List.of(finding(met, note)), this.room.reviewer());
		}

		private void find(Met met, String note) {
			this.room.change(() -> act(met, note));
		}

		private void exhibit(ExhibitNumber number, boolean accepted, String reason) {
			Exhibit exhibit = this.room.exhibits().get(this.room.matter().id(), number);
			this.worksheets.findExhibits(this.room.matter().id(), List.of(ExhibitFinding.on(exhibit, accepted, reason)),
					this.room.reviewer());
		}

		private void findExhibit(ExhibitNumber number, boolean accepted, String reason) {
			this.room.change(() -> exhibit(number, accepted, reason));
		}

		private void drop(UUID target, String reason) {
			this.worksheets.drop(this.room.matter().id(), target, Optional.of(reason), this.room.reviewer());
		}

		private void grade(ExhibitNumber number, String grade) {
			boolean preparing = this.room.matter().stage() == Stage.PREPARATION;
			this.room.change(() -> this.room.evidence()
				.descriptions()
				.grade(this.room.matter().id(), number, Grading.of(grade), "It was seen again.",
						preparing ? this.room.officer() : this.room.reviewer()));
		}

		private void comesFrom(ExhibitNumber number, String name) {
			Origin origin = this.room.evidence().origins().named(this.room.matter().id(), name, this.room.officer());
			describe(number, new Provenance(Optional.empty(), Optional.of(origin), "", Optional.empty(),
					Provenance.SourceRisk.NOT_ASSESSED));
		}

		private void collectedAt(ExhibitNumber number, String url) {
			Provenance.Collected collected = new Provenance.Collected(Instant.parse("2026-01-05T09:00:00Z"), url,
					"Archiver 2", "Anneke Brandt");
			describe(number, new Provenance(Optional.of(collected), Optional.empty(), "", Optional.empty(),
					Provenance.SourceRisk.NOT_ASSESSED));
		}

		private void describe(ExhibitNumber number, Provenance from) {
			Exhibit exhibit = this.room.exhibits().get(this.room.matter().id(), number);
			this.room.evidence()
				.descriptions()
				.describe(this.room.matter().id(), number, exhibit.description(), from, this.room.officer());
		}

	}

}
