package org.gravamen.review;

import java.util.List;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gravamen.review.ReviewRoom.MARR;
import static org.gravamen.review.ReviewRoom.ONE;
import static org.gravamen.review.ReviewRoom.TWO;
import static org.gravamen.review.ReviewRoom.VOSS;
import static org.gravamen.review.ReviewRoom.point;
import static org.gravamen.review.ReviewRoom.supports;

/**
 * Which exhibit bears on what, as its case officer notes it.
 */
class NotedBearingsTests {

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

		private static final String PASSAGE = "page 3, where Guard Seven is named";

		private final ReviewRoom room;

		private final Bearings bearings;

		Cases(CaseFiles files) {
			this.room = new ReviewRoom(files);
			this.bearings = this.room.bearings();
		}

		@Test
		void whatIsNotedIsFoundAgainByExhibit() {
			Bearing second = supports(TWO, VOSS, "conduct");
			Bearing first = new Bearing(UUID.randomUUID(), ONE, point(MARR, "involvement"),
					Bearing.Direction.SPEAKS_AGAINST, PASSAGE);
			this.room.note(second);
			this.room.note(first);
			assertThat(noted()).containsExactly(first, second);
		}

		@Test
		void severalPointsAreNotedAtOnceUnderOneEntryForEachExhibit() {
			this.room.note(supports(ONE, VOSS, "identity"), supports(ONE, VOSS, "conduct"),
					supports(TWO, MARR, "conduct"));
			assertThat(noted()).hasSize(3);
			assertThat(this.room.entries("Exhibit brought to bear")).extracting("outcome")
				.containsExactly("E-01: identity, conduct", "E-02: conduct");
			assertThat(this.room.entries("Exhibit brought to bear")).extracting("by")
				.containsOnly(this.room.officer().id());
		}

		@Test
		void ofSeveralPointsOneThatIsRefusedRefusesAll() {
			refused(Refusal.Reason.NOT_FOUND, supports(ONE, VOSS, "conduct"), supports(ONE, VOSS, "no-such-element"));
			Bearing wordy = new Bearing(UUID.randomUUID(), ONE, point(VOSS, "identity"), Bearing.Direction.SUPPORTS,
					"p".repeat(501));
			refused(Refusal.Reason.FIELD_INVALID, supports(ONE, VOSS, "conduct"), wordy);
			this.room.note(supports(ONE, VOSS, "identity"));
			refused(Refusal.Reason.FIELD_INVALID, supports(ONE, VOSS, "conduct"), supports(ONE, VOSS, "identity"));
			assertThat(noted()).extracting(Bearing::point).containsExactly(point(VOSS, "identity"));
			assertThat(this.room.entries("Exhibit brought to bear")).hasSize(1);
		}

		@Test
		void theSameIsNotedOnceAndTheOppositeIsAnotherThing() {
			Bearing first = supports(ONE, VOSS, "conduct");
			this.room.note(first);
			refused(Refusal.Reason.FIELD_INVALID, supports(ONE, VOSS, "conduct"));
			this.room.note(new Bearing(UUID.randomUUID(), ONE, first.point(), Bearing.Direction.SPEAKS_AGAINST, ""));
			assertThat(noted()).hasSize(2);
		}

		@Test
		void theSameTwiceInOneSendingIsRefused() {
			refused(Refusal.Reason.FIELD_INVALID, supports(ONE, VOSS, "conduct"), supports(ONE, VOSS, "conduct"));
			assertThat(noted()).isEmpty();
		}

		@Test
		void anExhibitOrAPointThatIsNotThereIsRefused() {
			refused(Refusal.Reason.NOT_FOUND, supports(new ExhibitNumber(9), VOSS, "conduct"));
			refused(Refusal.Reason.NOT_FOUND, supports(ONE, new UUID(0, 9), "conduct"));
			refused(Refusal.Reason.NOT_FOUND, new Bearing(UUID.randomUUID(), ONE,
					new Point(VOSS, "canada-jvcfoa", "conduct"), Bearing.Direction.SUPPORTS, ""));
			refused(Refusal.Reason.FIELD_INVALID);
			assertThat(noted()).isEmpty();
		}

		@Test
		void anExhibitThatIsWithdrawnIsNotBroughtToBear() {
			this.room.change(() -> this.room.exhibits()
				.withdraw(this.room.matter().id(), ONE, "It is forged.", this.room.officer()));
			refused(Refusal.Reason.WRONG_STATE, supports(TWO, VOSS, "conduct"), supports(ONE, VOSS, "conduct"));
			assertThat(this.bearings.of(this.room.matter().id())).isEmpty();
		}

		@Test
		void onlyItsOfficerNotesAndLiftsAndOnlyInPreparation() {
			Bearing noted = supports(ONE, VOSS, "conduct");
			this.room.note(noted);
			this.room.refused(Refusal.Reason.NOT_YOURS, () -> this.bearings.note(this.room.matter().id(),
					List.of(supports(TWO, VOSS, "conduct")), this.room.reviewer()));
			this.room.refused(Refusal.Reason.NOT_YOURS,
					() -> this.bearings.lift(this.room.matter().id(), noted.id(), this.room.reviewer()));
			for (Stage stage : List.of(Stage.EVIDENCE_REVIEW, Stage.LEGAL_ADVISORY_SIGN_OFF)) {
				this.room.files().standAt(this.room.matter().id(), stage);
				refused(Refusal.Reason.WRONG_STATE, supports(TWO, VOSS, "conduct"));
				this.room.refused(Refusal.Reason.WRONG_STATE, () -> lift(noted.id()));
			}
			assertThat(noted()).containsExactly(noted);
		}

		@Test
		void whatIsLiftedIsGoneAndEntered() {
			Bearing noted = supports(ONE, VOSS, "conduct");
			this.room.note(noted);
			this.room.change(() -> lift(noted.id()));
			assertThat(noted()).isEmpty();
			assertThat(this.room.entries("Exhibit no longer brought to bear")).extracting("outcome")
				.containsExactly("E-01: conduct");
			this.room.refused(Refusal.Reason.NOT_FOUND, () -> lift(noted.id()));
			this.room.note(noted);
			assertThat(noted()).containsExactly(noted);
		}

		@Test
		void thePassageIsSealedInItsPlaceAndNotInTheRecord() {
			Bearing first = new Bearing(UUID.randomUUID(), ONE, point(VOSS, "conduct"), Bearing.Direction.SUPPORTS,
					PASSAGE);
			this.room.note(first, supports(TWO, VOSS, "conduct"));
			List<String> columns = this.room.files()
				.jdbc()
				.sql("select * from bearing")
				.query()
				.listOfRows()
				.stream()
				.flatMap((row) -> row.values().stream())
				.map(String::valueOf)
				.toList();
			assertThat(columns).hasSize(20).noneMatch((one) -> one.contains("Guard Seven"));
			assertThat(this.room.entries("Exhibit brought to bear"))
				.noneMatch((one) -> ReviewRoom.word(one, "outcome").contains("Guard Seven"));
			this.room.files().jdbc().sql("""
					update bearing set sealed_passage = (select other.sealed_passage from bearing other
					where other.exhibit_number = 2) where exhibit_number = 1""").update();
			assertThat(catchThrowable(this::noted)).isInstanceOf(IllegalStateException.class);
		}

		private List<Bearing> noted() {
			return this.bearings.of(this.room.matter().id());
		}

		private void lift(UUID bearing) {
			this.bearings.lift(this.room.matter().id(), bearing, this.room.officer());
		}

		private void refused(Refusal.Reason reason, Bearing... bearings) {
			this.room.refused(reason,
					() -> this.bearings.note(this.room.matter().id(), List.of(bearings), this.room.officer()));
		}

	}

}
