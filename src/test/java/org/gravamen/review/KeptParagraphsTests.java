package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Paragraph;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.Person;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.gravamen.review.ReviewRoom.ONE;
import static org.mockito.BDDMockito.given;

/**
 * Why a paragraph of the letter may stand.
 */
class KeptParagraphsTests {

	private static final String CITED = "The rosters name the commander [E-01].";

	private static final String FACT = "Detainees were beaten each night.";

	private static final String COURTESY = "We thank you for your attention.";

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

		private final LetterVersions letters = Mockito.mock(LetterVersions.class);

		private final Paragraphs paragraphs;

		Cases(CaseFiles files) {
			this.room = new ReviewRoom(files);
			StandingStore store = new StandingStore(files.jdbc(), this.room.sealing());
			this.paragraphs = new KeptParagraphs(store, reading(store), files.submissions(), this.room.rights(),
					files.chronicle(), CaseFiles.CLOCK);
			written(CITED, FACT, COURTESY);
		}

		@Test
		void everyParagraphStatesAFactUntilItIsSorted() {
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.UNSUPPORTED, Standing.UNSUPPORTED);
			sort(COURTESY);
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.UNSUPPORTED, Standing.NOT_FACTUAL);
			sort(FACT);
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.NOT_FACTUAL, Standing.UNSUPPORTED);
			assertThat(this.room.entries("Paragraphs sorted")).hasSize(2);
		}

		@Test
		void whoSaysThatAParagraphStatesNoFactSaysWhyAndTheEntryNamesIt() {
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> this.room.change(() -> this.paragraphs.statesNoFact(this.room.matter().id(),
						Map.of(named(COURTESY), " ", named(FACT), "x".repeat(2001)), this.room.officer())))
				.satisfies((refused) -> assertThat(refused.complaints()).containsExactly(
						new Complaint(named(FACT).hex(), "Say it in at most 2,000 characters."),
						new Complaint(named(COURTESY).hex(), "Say why paragraph 3 states no fact.")));
			assertThat(standings()).doesNotContain(Standing.NOT_FACTUAL);
			sort(COURTESY);
			assertThat(standing().get(2).reason()).isEqualTo("It is courtesy.");
			sort();
			assertThat(this.room.entries("Paragraphs sorted")).extracting("outcome", "why")
				.containsExactly(tuple("Stating no fact: paragraph 3", "Paragraph 3: It is courtesy."),
						tuple("Every paragraph states a fact", ""));
		}

		@Test
		void theReviewerOverrulesWhatTheOfficerSaidAndItStaysOverruled() {
			sort(FACT, COURTESY);
			this.room.underReview();
			overrule(FACT, " That they were beaten. ");
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.UNSUPPORTED, Standing.NOT_FACTUAL);
			assertThat(standing().get(1)).satisfies((one) -> {
				assertThat(one.overruled()).isTrue();
				assertThat(one.reason()).isEqualTo("That they were beaten.");
			});
			assertThat(this.room.entries("Paragraph found to state a fact")).singleElement()
				.satisfies((entry) -> assertThat(entry).extracting("by", "outcome", "why")
					.containsExactly(this.room.reviewer().id(), "Paragraph 2", "That they were beaten."));
			this.room.files().standAt(this.room.matter().id(), Stage.PREPARATION);
			sort(FACT, COURTESY);
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.UNSUPPORTED, Standing.NOT_FACTUAL);
			this.room.underReview();
			allow(FACT, "It is public knowledge.");
			assertThat(standings().get(1)).isEqualTo(Standing.ALLOWED);
		}

		@Test
		void onlyAReviewerOverrulesUnderReviewForAReasonAndOnlyWhatWasSorted() {
			sort(COURTESY);
			this.room.refused(Refusal.Reason.WRONG_STATE, () -> overruling(COURTESY, "Why.", this.room.reviewer()));
			this.room.underReview();
			this.room.refused(Refusal.Reason.NOT_YOURS, () -> overruling(COURTESY, "Why.", this.room.officer()));
			this.room.refused(Refusal.Reason.FIELD_INVALID, () -> overruling(COURTESY, " ", this.room.reviewer()));
			this.room.refused(Refusal.Reason.WRONG_STATE, () -> overruling(FACT, "Why.", this.room.reviewer()));
			this.room.refused(Refusal.Reason.NOT_FOUND, () -> overruling("Nowhere.", "Why.", this.room.reviewer()));
			assertThat(standings().get(2)).isEqualTo(Standing.NOT_FACTUAL);
		}

		@Test
		void aParagraphThatCitesOnlyARejectedExhibitStandsOnNothingBeforeAnybodyConcludes() {
			this.room.underReview();
			this.room.findExhibit(ONE, false, "It is a copy of a copy.");
			assertThat(standing().get(0)).satisfies((one) -> {
				assertThat(one.standing()).isEqualTo(Standing.UNSUPPORTED);
				assertThat(one.rejected()).containsExactly("E-01");
				assertThat(one.missing()).isEmpty();
			});
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.paragraphs.requireAllStand(this.room.matter().id()))
				.withMessageStartingWith("Paragraphs 1, 2, 3");
			allow(CITED, "The original is published.");
			assertThat(standings().get(0)).isEqualTo(Standing.ALLOWED);
			this.room.findExhibit(ONE, true, "The original was found.");
			assertThat(standings().get(0)).isEqualTo(Standing.SUPPORTED);
		}

		@Test
		void withoutALetterThereIsNothingToStand() {
			given(this.letters.current(this.room.matter().id())).willReturn(Optional.empty());
			assertThat(standing()).isEmpty();
			this.paragraphs.requireAllStand(this.room.matter().id());
		}

		@Test
		void aParagraphWhoseExhibitIsWithdrawnStandsOnNothingAndSaysWhich() {
			written("As E-01 and E-02 show [E-01 to E-03].");
			assertThat(standing().get(0).missing()).containsExactly("E-03");
			assertThat(standings()).containsExactly(Standing.UNSUPPORTED);
			written(CITED);
			withdrawOne();
			assertThat(standings()).containsExactly(Standing.UNSUPPORTED);
			assertThat(standing().get(0).missing()).containsExactly("E-01");
		}

		@Test
		void whatCitesAnExhibitStatesAFactWhateverIsSaidOfIt() {
			sort(CITED);
			assertThat(standings().get(0)).isEqualTo(Standing.SUPPORTED);
			withdrawOne();
			assertThat(standings().get(0)).isEqualTo(Standing.UNSUPPORTED);
		}

		@Test
		void aReviewerLetsAParagraphStandForAReason() {
			this.room.underReview();
			allow(FACT, " It is public knowledge. ");
			StandingParagraph fact = standing().get(1);
			assertThat(fact.standing()).isEqualTo(Standing.ALLOWED);
			assertThat(fact.reason()).isEqualTo("It is public knowledge.");
			assertThat(this.room.entries("Paragraph allowed without an exhibit")).singleElement()
				.satisfies((entry) -> assertThat(entry).extracting("by", "outcome", "why")
					.containsExactly(this.room.reviewer().id(), "Paragraph 2", "It is public knowledge."));
		}

		@Test
		void whatCitesAWithdrawnExhibitMayStandForAReasonToo() {
			withdrawOne();
			this.room.underReview();
			allow(CITED, "The original is published.");
			assertThat(standing().get(0)).satisfies((one) -> {
				assertThat(one.standing()).isEqualTo(Standing.ALLOWED);
				assertThat(one.missing()).containsExactly("E-01");
			});
		}

		@Test
		void nobodyElseAllowsAndNotAtAnotherTime() {
			for (Stage stage : List.of(Stage.PREPARATION, Stage.LEGAL_ADVISORY_SIGN_OFF)) {
				this.room.files().standAt(this.room.matter().id(), stage);
				this.room.refused(Refusal.Reason.WRONG_STATE, () -> allowing(FACT, "Why.", this.room.reviewer()));
			}
			this.room.underReview();
			this.room.refused(Refusal.Reason.NOT_YOURS, () -> allowing(FACT, "Why.", this.room.officer()));
			for (String reason : List.of("", " ", "x".repeat(2001))) {
				this.room.refused(Refusal.Reason.FIELD_INVALID, () -> allowing(FACT, reason, this.room.reviewer()));
			}
			this.room.refused(Refusal.Reason.NOT_FOUND,
					() -> allowing("It stands in no letter.", "Why.", this.room.reviewer()));
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.UNSUPPORTED, Standing.UNSUPPORTED);
		}

		@Test
		void onlyItsOfficerSortsAndOnlyInPreparation() {
			this.room.refused(Refusal.Reason.NOT_YOURS, () -> sorting(this.room.reviewer(), COURTESY));
			this.room.underReview();
			this.room.refused(Refusal.Reason.WRONG_STATE, () -> sorting(this.room.officer(), COURTESY));
			assertThat(standings().get(2)).isEqualTo(Standing.UNSUPPORTED);
		}

		@Test
		void whatTheReviewerAllowedIsNotSortedAway() {
			this.room.underReview();
			allow(FACT, "It is public knowledge.");
			this.room.files().standAt(this.room.matter().id(), Stage.PREPARATION);
			sort(FACT, COURTESY);
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.ALLOWED, Standing.NOT_FACTUAL);
			sort();
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.ALLOWED, Standing.UNSUPPORTED);
		}

		@Test
		void aLetterIsHeldWhileAParagraphHasNoLiveExhibitAndToldWhich() {
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.paragraphs.requireAllStand(this.room.matter().id()))
				.withMessage("Paragraphs 2, 3 of the letter state facts without a live exhibit.")
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.WRONG_STATE));
			sort(COURTESY);
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.paragraphs.requireAllStand(this.room.matter().id()))
				.withMessage("Paragraph 2 of the letter states a fact without a live exhibit.");
			this.room.underReview();
			allow(FACT, "It is public knowledge.");
			this.paragraphs.requireAllStand(this.room.matter().id());
		}

		@Test
		void whatWasSaidFollowsTheWordsAndNotThePlace() {
			sort(COURTESY);
			written(COURTESY, "Something new was written.", FACT, CITED);
			assertThat(standings()).containsExactly(Standing.NOT_FACTUAL, Standing.UNSUPPORTED, Standing.UNSUPPORTED,
					Standing.SUPPORTED);
			assertThat(standing()).extracting(StandingParagraph::number).containsExactly(1, 2, 3, 4);
		}

		@Test
		void whatWasAllowedFallsWhenTheWordsChange() {
			this.room.underReview();
			allow(FACT, "It is public knowledge.");
			written(CITED, "Detainees were beaten each night and day.");
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.UNSUPPORTED);
			written(CITED, FACT);
			assertThat(standings()).containsExactly(Standing.SUPPORTED, Standing.ALLOWED);
		}

		@Test
		void theReasonIsSealed() {
			this.room.underReview();
			allow(FACT, "Guard Seven told the press.");
			assertThat(this.room.files().jdbc().sql("select * from paragraph_standing").query().listOfRows()).hasSize(1)
				.allSatisfy((row) -> assertThat(row.values())
					.noneMatch((value) -> String.valueOf(value).contains("Guard Seven")));
		}

		private void written(String... paragraphs) {
			String text = "Dear Minister,\n\n" + String.join("\n\n", paragraphs) + "\n\nYours sincerely";
			given(this.letters.current(this.room.matter().id()))
				.willReturn(Optional.of(new LetterVersion(this.room.matter().id(), 1, LetterKind.SUBMISSION, text,
						Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), this.room.officer().id(),
						CaseFiles.CLOCK.instant())));
		}

		private StandingReading reading(StandingStore store) {
			return new StandingReading(store, this.letters, new LetterReader(new Organisations().of("halden")),
					this.room.exhibits(), new Rejections(this.room.findingStore()));
		}

		private void overrule(String paragraph, String reason) {
			this.room.change(() -> overruling(paragraph, reason, this.room.reviewer()));
		}

		private void overruling(String paragraph, String reason, Person by) {
			this.paragraphs.overrule(this.room.matter().id(), named(paragraph), reason, by);
		}

		private List<StandingParagraph> standing() {
			return this.paragraphs.of(this.room.matter().id());
		}

		private List<Standing> standings() {
			return standing().stream().map(StandingParagraph::standing).toList();
		}

		private void sort(String... noFact) {
			this.room.change(() -> sorting(this.room.officer(), noFact));
		}

		private void sorting(Person by, String... noFact) {
			this.paragraphs.statesNoFact(this.room.matter().id(),
					Stream.of(noFact).collect(Collectors.toMap(Cases::named, (words) -> " It is courtesy. ")), by);
		}

		private void allow(String paragraph, String reason) {
			this.room.change(() -> allowing(paragraph, reason, this.room.reviewer()));
		}

		private void allowing(String paragraph, String reason, Person by) {
			this.paragraphs.allow(this.room.matter().id(), named(paragraph), reason, by);
		}

		private static Fingerprint named(String paragraph) {
			return StandingParagraph.fingerprint(Paragraph.of(paragraph));
		}

		private void withdrawOne() {
			this.room.change(() -> this.room.exhibits()
				.withdraw(this.room.matter().id(), ONE, "It is forged.", this.room.officer()));
		}

	}

}
