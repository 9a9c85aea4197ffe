package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.dispatch.Delivery;
import org.gravamen.dispatch.DeliveryState;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Use;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.process.DueJobs;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Position;
import org.gravamen.law.Regime;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.submission.Withdrawals;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The whole path, by its papers, with everything real but the people, to every end of a
 * submission.
 */
class WholePathTests {

	@Nested
	@OnH2
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.dispatch.hold=PT0S" })
	class Postgres extends Cases {

	}

	abstract static class Cases {

		@Autowired
		RoleAccounts accounts;

		@Autowired
		Desk desk;

		@Autowired
		Route route;

		@Autowired
		DueJobs jobs;

		@Autowired
		Accusations accusations;

		@Autowired
		Submissions submissions;

		@Autowired
		Exhibits exhibits;

		@Autowired
		Consenting consenting;

		@Autowired
		Recipients recipients;

		@Autowired
		LetterVersions letters;

		@Autowired
		Dispatches dispatches;

		@Autowired
		Withdrawals withdrawals;

		@Autowired
		Chronicle chronicle;

		@Autowired
		WorkingDays calendar;

		private Cast cast;

		private SubmissionId id;

		@BeforeEach
		void aDraftedSubmission() {
			this.cast = this.accounts.welcome();
			this.id = draft(this.cast.officer().person());
		}

		@Test
		void aSubmissionTravelsFromOpeningToItsOutcome() {
			dispatched();
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
			assertThat(this.dispatches.latest(this.id).orElseThrow().deliveries()).extracting(Delivery::state)
				.containsExactly(DeliveryState.SENT);
			respond();
			next("close");
			officer("record-outcome", Map.of("outcome", "no-response"));
			assertThat(stage()).isEqualTo(Stage.OUTCOME_RECORDED);
			assertThat(this.chronicle.check(this.id)).isInstanceOf(Verdict.Unbroken.class);
		}

		@Test
		void aReturnFromTheReviewerIsPreparedAndReviewedAgain() {
			this.route.putForward(this.cast, this.id);
			review("return", Map.of("returnCodes", List.of("single-source")));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.route.putForward(this.cast, this.id);
			this.route.acceptEvidence(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.LEGAL_ADVISORY_SIGN_OFF);
		}

		@Test
		void aRefusalByTheReviewerEndsIt() {
			this.route.putForward(this.cast, this.id);
			review("refuse", Map.of());
			assertThat(stage()).isEqualTo(Stage.EVIDENCE_REFUSED);
		}

		@Test
		void requiredChangesBringTheLetterBackForAnotherSitting() {
			sitting();
			member(0, Map.of("advice", "approve-with-changes", "changesRequired", "Say which limb is relied on."));
			this.route.approve(this.cast.members().get(1), this.id);
			this.route.approve(this.cast.members().get(2), this.id);
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.letters.write(this.id, letter("We rely on the first limb [E-01]."), this.cast.officer().person());
			sitting();
			this.cast.members().forEach((one) -> this.route.approve(one, this.id));
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
		}

		@Test
		void aCouncilThatDissentsEndsIt() {
			sitting();
			this.cast.members().forEach((one) -> this.route.dissent(one, this.id, "The facts do not carry it."));
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.COUNCIL_DECLINED);
		}

		@Test
		void belowTheQuorumNothingPassesUntilMembersAreReplaced() {
			this.route.putForward(this.cast, this.id);
			this.route.acceptEvidence(this.cast, this.id);
			this.route.convene(this.cast, this.id);
			Player aside = this.cast.members().get(0);
			this.desk.answer(aside, this.id, "declare-interests",
					Map.of("interest", "actual", "nature", "I acted for a target.", "action", "stand-aside"));
			for (Player member : this.cast.members().subList(1, 3)) {
				this.route.declareNoInterest(member, this.id);
				this.route.approve(member, this.id);
			}
			assertThat(this.desk.waits(this.cast.chair(), this.id, "minute-decision")).isFalse();
			Player substitute = this.accounts.welcome().members().get(0);
			this.desk.answer(this.cast.chair(), this.id, "replace-members",
					Map.of("members", List.of(substitute.person().id().toString()), "reason", "One stood aside."));
			this.route.declareNoInterest(substitute, this.id);
			this.route.approve(substitute, this.id);
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
		}

		@Test
		void theDirectorMayReturnItWithDirections() {
			approved();
			director(Map.of("decision", "return", "directions", "Say less about the brother."));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void theDirectorMayDecline() {
			approved();
			director(Map.of("decision", "decline", "reasons", "The risk to a survivor is too high."));
			assertThat(stage()).isEqualTo(Stage.DIRECTOR_DECLINED);
		}

		@Test
		void theClerkMaySendItBack() {
			approved();
			this.route.sign(this.cast, this.id);
			this.desk.answer(this.cast.clerk(), this.id, "release-dispatch",
					Map.of("decision", "send-back", "reason", "A consent was withdrawn."));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
		}

		@Test
		void aFollowUpLetterTakesTheSameRoad() {
			dispatched();
			respond();
			next("follow-up-letter");
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			this.letters.write(this.id, letter("We wrote in spring and have no answer [E-01]."),
					this.cast.officer().person());
			assertThat(this.letters.current(this.id).orElseThrow().kind()).isEqualTo(LetterKind.FOLLOW_UP);
			dispatched();
			assertThat(this.dispatches.all(this.id)).hasSize(2);
		}

		@Test
		void aWithdrawalThatTheDirectorConfirmsEndsItWhereverItStands() {
			sitting();
			this.withdrawals.propose(this.id, "A survivor asked us to.", this.cast.officer().person());
			this.desk.answer(this.cast.director(), this.id, "confirm-withdrawal",
					Map.of("decision", "confirm", "reason", "Their wish decides."));
			assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
			assertThat(this.desk.waits(this.cast.members().get(0), this.id, "give-opinion")).isFalse();
		}

		@Test
		void aWithdrawalThatTheDirectorRefusesChangesNothing() {
			this.withdrawals.propose(this.id, "It will not succeed.", this.cast.officer().person());
			this.desk.answer(this.cast.director(), this.id, "confirm-withdrawal",
					Map.of("decision", "refuse", "reason", "We owe it to them to try."));
			assertThat(stage()).isEqualTo(Stage.PREPARATION);
			assertThat(this.desk.waits(this.cast.officer(), this.id, "prepare-submission")).isTrue();
		}

		@Test
		void aLetterIsNotReleasedWhileASourceHasTakenBackItsConsent() {
			approved();
			this.route.sign(this.cast, this.id);
			consent(Consent.State.GIVEN);
			takeBack();
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.route.release(this.cast, this.id))
				.withMessageContaining("was refused or withdrawn for E-01");
			assertThat(this.dispatches.latest(this.id)).isEmpty();
			consent(Consent.State.GIVEN);
			this.route.release(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
		}

		@Test
		void consentIsTakenBackAlsoAfterDispatch() {
			consent(Consent.State.GIVEN);
			dispatched();
			takeBack();
			assertThat(this.chronicle.entries(this.id)).anySatisfy((entry) -> {
				assertThat(entry.act()).isEqualTo("Consent to its going to the authority withdrawn");
				assertThat(entry.why()).isEqualTo("She is afraid.");
			});
			assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
		}

		private void consent(Consent.State state) {
			this.consenting.enter(this.id, new ExhibitNumber(1), Use.AUTHORITY, state,
					Optional.of(LocalDate.parse("2026-01-05")), "A signed form", this.cast.officer().person());
		}

		private void takeBack() {
			this.consenting.withdraw(this.id, new ExhibitNumber(1), Use.AUTHORITY, "She is afraid.",
					this.cast.officer().person());
		}

		private SubmissionId draft(Person officer) {
			SubmissionId drafted = this.submissions
				.open(new OpenSubmission("Captain Orlo Venn", "Designation of Orlo Venn", "Invented.",
						Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)), officer)
				.id();
			this.accusations.add(drafted, venn(), "torture", "responsible", "Beat those whom he detained.", officer);
			this.exhibits.add(drafted,
					new Exhibit.Description("A statement", "A witness", Optional.of(ExhibitKind.TESTIMONY),
							Grading.UNGRADED),
					Consents.NONE, "statement.txt",
					new ByteArrayInputStream("I saw it.".getBytes(StandardCharsets.UTF_8)), officer);
			this.recipients.add(drafted, new NewRecipient("The Minister", "Sanctions", "minister@ministry.example"),
					officer);
			this.letters.write(drafted, letter("We ask that you designate Captain Venn [E-01]."), officer);
			return drafted;
		}

		private static Target venn() {
			return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of("Orlo Venn"),
					List.of(Position.of("Captain")), List.of(), List.of(), Optional.empty(),
					Accusations.assessed(Assessment.Confidence.PROBABLE, "Searched in vain.", "There are grounds."),
					List.of());
		}

		private static String letter(String paragraph) {
			return "Dear Minister,\n\nRe: Designation of Orlo Venn\n\n" + paragraph + "\n\nYours sincerely\n";
		}

		private void sitting() {
			this.route.putForward(this.cast, this.id);
			this.route.acceptEvidence(this.cast, this.id);
			this.route.convene(this.cast, this.id);
			this.cast.members().forEach((one) -> this.route.declareNoInterest(one, this.id));
		}

		private void approved() {
			sitting();
			this.cast.members().forEach((one) -> this.route.approve(one, this.id));
			this.route.minute(this.cast, this.id);
		}

		private void dispatched() {
			approved();
			this.route.sign(this.cast, this.id);
			this.route.release(this.cast, this.id);
		}

		private void respond() {
			LocalDate today = this.calendar.today();
			officer("record-response",
					Map.of("kind", "holding", "receivedDay", today.getDayOfMonth(), "receivedMonth",
							today.getMonthValue(), "receivedYear", today.getYear(), "from", "The ministry", "summary",
							"It is being considered."));
		}

		private void next(String step) {
			officer("decide-next-step", Map.of("nextStep", step, "reason", "It is time."));
			this.jobs.run(this.id);
		}

		private void officer(String paper, Map<String, Object> answers) {
			this.desk.answer(this.cast.officer(), this.id, paper, answers);
		}

		private void review(String finding, Map<String, Object> more) {
			Map<String, Object> answers = new HashMap<>(Map.of("provenanceHolds", "no", "consentHolds", "yes", "noHarm",
					"yes", "exculpatoryAddressed", "yes", "finding", finding, "reasons", "One source only."));
			answers.putAll(more);
			this.desk.answer(this.cast.reviewer(), this.id, "review-evidence", answers);
		}

		private void member(int place, Map<String, Object> advice) {
			Map<String, Object> answers = new HashMap<>(Map.of("reasonableGrounds", "yes", "corroboration",
					"sufficient", "sourceRisk", "none-seen", "declared", true));
			answers.putAll(advice);
			this.desk.answer(this.cast.members().get(place), this.id, "give-opinion", answers);
		}

		private void director(Map<String, Object> answers) {
			this.desk.answer(this.cast.director(), this.id, "sign-letter", answers);
			this.jobs.run(this.id);
		}

		private Stage stage() {
			return this.submissions.get(this.id).stage();
		}

	}

}
