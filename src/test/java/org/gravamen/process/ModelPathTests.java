package org.gravamen.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every end of every model is reached, on the engine alone.
 */
class ModelPathTests {

	private static final Set<String> ACCEPTED = Set.of("EvidenceReview/EndEvent_EvidenceAccepted");

	private static final Set<String> APPROVED = and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_AdviceGiven",
			"LegalAdvisorySignOff/EndEvent_OpinionReturned", "LegalAdvisorySignOff/EndEvent_CouncilApproved");

	private static final Set<String> SIGNED = and(APPROVED, "DirectorSignature/EndEvent_LetterSigned");

	private static final Set<String> SENT = and(SIGNED, "Dispatch/EndEvent_LetterDispatched");

	static Stream<Path> paths() {
		return Stream.of(
				new Path("evidence is returned", () -> reviewed("return", 2),
						Set.of("EvidenceReview/EndEvent_EvidenceReturned"), Set.of("PrepareSubmission")),
				new Path("an acceptance without exhibits is a return", () -> reviewed("accept", 0),
						Set.of("EvidenceReview/EndEvent_EvidenceReturned"), Set.of("PrepareSubmission")),
				new Path("evidence is refused", () -> reviewed("refuse", 2),
						Set.of("EvidenceReview/EndEvent_EvidenceRefused", "Submission/EndEvent_EvidenceRefused"),
						Set.of()),
				new Path("the council asks for changes", () -> decided(1, 1, 0, 0),
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_AdviceGiven",
								"LegalAdvisorySignOff/EndEvent_OpinionReturned",
								"LegalAdvisorySignOff/EndEvent_ChangesRequired"),
						Set.of("PrepareSubmission")),
				new Path("the council does not clear every target", () -> decided(5, 0, 0, 2),
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_AdviceGiven",
								"LegalAdvisorySignOff/EndEvent_OpinionReturned",
								"LegalAdvisorySignOff/EndEvent_ChangesRequired"),
						Set.of("PrepareSubmission")),
				new Path("the council asks for more evidence", () -> decided(1, 0, 1, 0),
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_AdviceGiven",
								"LegalAdvisorySignOff/EndEvent_OpinionReturned",
								"LegalAdvisorySignOff/EndEvent_MoreEvidenceNeeded"),
						Set.of("PrepareSubmission")),
				new Path("the evidence changes while the council sits",
						() -> Walk.toSignOff().answer("ConvenePanel").tell("EvidenceChanged"), ACCEPTED,
						Set.of("PrepareSubmission")),
				new Path("the evidence changes before the director signs",
						() -> Walk.toSignature().runOutbox().tell("EvidenceChanged"), APPROVED,
						Set.of("PrepareSubmission")),
				new Path("the council declines", () -> decided(0, 0, 0, 2),
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_AdviceGiven",
								"LegalAdvisorySignOff/EndEvent_OpinionReturned",
								"LegalAdvisorySignOff/EndEvent_CouncilDeclined", "Submission/EndEvent_CouncilDeclined"),
						Set.of()),
				new Path("a member stands aside and is replaced", ModelPathTests::replaced,
						and(APPROVED, "LegalAdvisorySignOff/EndEvent_ConflictDeclared",
								"LegalAdvisorySignOff/EndEvent_MemberStoodAside"),
						Set.of()),
				new Path("below the quorum the submission is returned", ModelPathTests::returned,
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_ConflictDeclared",
								"LegalAdvisorySignOff/EndEvent_MemberStoodAside",
								"LegalAdvisorySignOff/EndEvent_SubmissionReturned"),
						Set.of("PrepareSubmission")),
				new Path("a member stands aside while advising, and a substitute advises", ModelPathTests::substituted,
						APPROVED, Set.of()),
				new Path("a member stands aside with the opinion, and the panel goes on without",
						() -> asideWhileAdvising(true).answer("InviteSubstitute", Map.of("substituteInvited", false))
							.answer("MinuteDecision"),
						and(APPROVED, "LegalAdvisorySignOff/EndEvent_MemberStoodAside"), Set.of()),
				new Path("a ruling on a member is confirmed", () -> ruled(true),
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_RulingConfirmed"), Set.of("DeclareInterests")),
				new Path("a ruling on a member is rejected", () -> ruled(false),
						and(ACCEPTED, "LegalAdvisorySignOff/EndEvent_RulingRejected"), Set.of("DeclareInterests")),
				new Path("a member stands aside before the minute", ModelPathTests::asideLate, APPROVED, Set.of()),
				new Path("the sitting is closed early", ModelPathTests::closedEarly,
						and(APPROVED, "LegalAdvisorySignOff/EndEvent_AdviceGiven"), Set.of()),
				new Path("a member stands aside after an early close, and the others are asked again",
						ModelPathTests::asideAfterAnEarlyClose, APPROVED, Set.of()),
				new Path("an opinion is late", ModelPathTests::late,
						and(APPROVED, "LegalAdvisorySignOff/EndEvent_ChairTold"), Set.of()),
				new Path("an opinion is late for days", ModelPathTests::veryLate,
						and(APPROVED, "LegalAdvisorySignOff/EndEvent_ChairTold",
								"LegalAdvisorySignOff/EndEvent_DirectorTold"),
						Set.of()),
				new Path("the director returns the letter", () -> directed("returned"),
						and(APPROVED, "DirectorSignature/EndEvent_LetterReturned"), Set.of("PrepareSubmission")),
				new Path("the director declines", () -> directed("declined"),
						and(APPROVED, "DirectorSignature/EndEvent_LetterDeclined",
								"Submission/EndEvent_DirectorDeclined"),
						Set.of()),
				new Path("dispatch is sent back",
						() -> Walk.toDispatch().answer("ReleaseDispatch", Map.of("released", false)),
						and(SIGNED, "Dispatch/EndEvent_DispatchSentBack"), Set.of("PrepareSubmission")),
				new Path("dispatch is stopped on hold", () -> Walk.onHold().tell("DispatchStopped"),
						and(SIGNED, "Dispatch/EndEvent_DispatchStopped"), Set.of("PrepareSubmission")),
				new Path("the evidence changes before the letter is released",
						() -> Walk.toDispatch().tell("EvidenceChangedBeforeDispatch"), SIGNED,
						Set.of("PrepareSubmission")),
				new Path("the evidence changes while the letter is on hold",
						() -> Walk.onHold().tell("EvidenceChangedBeforeDispatch"), SIGNED, Set.of("PrepareSubmission")),
				new Path("the evidence changes while no recipient can be reached", ModelPathTests::unsent, SIGNED,
						Set.of("PrepareSubmission")),
				new Path("a delivery in doubt is settled and sent again", ModelPathTests::settled, SENT,
						Set.of("RecordResponse")),
				new Path("a reply is overdue and a follow-up letter is needed", ModelPathTests::unanswered,
						and(SENT, "FollowUp/EndEvent_FollowUpLetterNeeded"), Set.of("PrepareSubmission")),
				new Path("an outcome is recorded", () -> Walk.toOutcome().answerAll("RecordOutcome", Map.of()),
						and(SENT, "FollowUp/EndEvent_OutcomeRecorded", "Submission/EndEvent_OutcomeRecorded"),
						Set.of()),
				new Path("a safe copy is made", () -> takenIn(true), Set.of("ExhibitIntake/EndEvent_SafeCopyMade"),
						Set.of()),
				new Path("an exhibit stays sealed", () -> takenIn(false),
						Set.of("ExhibitIntake/EndEvent_ExhibitSealed"), Set.of()),
				new Path("people are reminded in the morning", ModelPathTests::reminded,
						Set.of("MorningDigest/EndEvent_ReadersReminded"), Set.of()),
				new Path("nobody is to be reminded", ModelPathTests::unreminded,
						Set.of("MorningDigest/EndEvent_ReadersReminded"), Set.of()),
				new Path("a withdrawal is refused", () -> proposed(false),
						and(ACCEPTED, "Submission/EndEvent_WithdrawalRefused"), Set.of("ConvenePanel")),
				new Path(
						"a withdrawal is confirmed", () -> proposed(true), and(ACCEPTED,
								"Submission/EndEvent_WithdrawalConfirmed", "Submission/EndEvent_SubmissionWithdrawn"),
						Set.of()));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void aPathEndsWhereItShould(Path path) {
		BareEngine walk = path.walk().get();
		assertThat(walk.ends()).isEqualTo(path.ends());
		assertThat(walk.waiting()).isEqualTo(path.waiting());
	}

	@Test
	void everyEndIsReachedBySomePath() {
		Set<String> reached = new TreeSet<>();
		paths().forEach((path) -> reached.addAll(path.ends()));
		Set<String> drawn = new TreeSet<>();
		ModelFiles.diagrams()
			.forEach((diagram) -> diagram.all(EndEvent.class)
				.forEach((end) -> drawn.add(diagram.process().getId() + "/" + end.getId())));
		assertThat(reached).isEqualTo(drawn);
	}

	private static BareEngine takenIn(boolean made) {
		BareEngine walk = new BareEngine();
		walk.house.safeCopyMade = made;
		return walk.begin("ExhibitIntake").runOutbox();
	}

	@Test
	void aDayBeginsByItself() {
		assertThat(BareEngine.ENGINE.getManagementService()
			.createJobQuery()
			.processDefinitionKey("MorningDigest")
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() == null)).as("one timer for the whole house").hasSize(1);
	}

	@Test
	void aWaitingReplyClockBeginsAgain() {
		BareEngine walk = Walk.toFollowUp()
			.answer("RecordResponse")
			.answer("DecideNextStep", Map.of("nextStep", "wait"));
		assertThat(walk.house.calls).endsWith("startReplyClock");
		assertThat(walk.answer("RecordResponse").answer("DecideNextStep", Map.of("nextStep", "other-route")).waiting())
			.containsExactly("RecordResponse");
	}

	@Test
	void oneUnreachableRecipientDoesNotHoldUpTheOthers() {
		BareEngine walk = Walk.onHold();
		walk.house.unreachable = "recipient-1";
		walk.overdue("IntermediateCatchEvent_HoldOver").runOutbox();
		assertThat(walk.house.calls).contains("sendLetter recipient-2").doesNotContain("sendLetter recipient-1");
		assertThat(walk.outbox()).extracting(Job::getRetries).containsExactly(4);
		walk.house.unreachable = "nobody";
		assertThat(walk.runOutbox().fact("dispatchResult")).isEqualTo("dispatched");
	}

	@Test
	void aSignatureStandsEvenWhenSealingMustWait() {
		BareEngine walk = Walk.toSignature().runOutbox().answer("SignLetter", Map.of("directorsDecision", "signed"));
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.outbox()).hasSize(1);
		assertThat(walk.house.calls).doesNotContain("sealLetter");
	}

	@Test
	void aFollowUpLetterTakesTheWholeRoadAgain() {
		BareEngine walk = unanswered().answer("PrepareSubmission").answer("ReviewEvidence");
		Walk.advised(walk);
		assertThat(walk.runOutbox().waiting()).containsExactly("SignLetter");
	}

	private static BareEngine reviewed(String finding, int exhibits) {
		BareEngine walk = Walk.toReview();
		walk.house.finding = finding;
		walk.house.exhibits = exhibits;
		return walk.answer("ReviewEvidence");
	}

	private static BareEngine decided(int cleared, int toChange, int toEvidence, int notCleared) {
		BareEngine walk = Walk.toSignOff();
		walk.house.cleared = cleared;
		walk.house.toChange = toChange;
		walk.house.toEvidence = toEvidence;
		walk.house.notCleared = notCleared;
		return Walk.advised(walk);
	}

	private static BareEngine replaced() {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel");
		walk.house.quorum = false;
		walk.answer("DeclareInterests", Map.of("mayAct", false));
		Walk.opined(walk);
		walk.house.members = List.of("member-4");
		walk.answer("ReplaceMembers", Map.of("submissionReturned", false));
		walk.house.quorum = true;
		return Walk.opined(walk).answer("MinuteDecision");
	}

	private static BareEngine returned() {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel");
		walk.house.quorum = false;
		return walk.answerAll("DeclareInterests", Map.of("mayAct", false))
			.answer("ReplaceMembers", Map.of("submissionReturned", true, "councilDecision", "returned"));
	}

	private static BareEngine asideWhileAdvising(boolean byTheForm) {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel").answerAll("DeclareInterests", Map.of("mayAct", true));
		walk.house.danger = true;
		if (byTheForm) {
			walk.answer("GiveOpinion", Map.of("advised", false));
		}
		else {
			walk.asMember("member-2", "MemberStoodAside");
		}
		assertThat(walk.waiting()).containsExactly("GiveOpinion", "InviteSubstitute");
		return walk.answerAll("GiveOpinion", Map.of("advised", true));
	}

	private static BareEngine substituted() {
		BareEngine walk = asideWhileAdvising(false);
		walk.answer("InviteSubstitute", Map.of("substituteInvited", true, "memberId", "member-9"));
		assertThat(walk.waiting()).containsExactly("DeclareInterests");
		assertThat(walk.holders()).containsExactly("member-9");
		return Walk.opined(walk).answer("MinuteDecision");
	}

	private static BareEngine ruled(boolean confirmed) {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel").tell("MemberRuled");
		assertThat(walk.waiting()).containsExactly("ConfirmRuling", "DeclareInterests");
		assertThat(walk.holders()).contains("member-8");
		return walk.answer("ConfirmRuling", Map.of("rulingConfirmed", confirmed));
	}

	private static BareEngine asideLate() {
		BareEngine walk = Walk.opined(Walk.toSignOff().answer("ConvenePanel"));
		walk.house.quorum = false;
		walk.house.members = List.of();
		walk.tell("MemberStoodAside");
		assertThat(walk.waiting()).containsExactly("ReplaceMembers");
		walk.house.members = List.of("member-4");
		walk.answer("ReplaceMembers", Map.of("submissionReturned", false));
		walk.house.quorum = true;
		return Walk.opined(walk).answer("MinuteDecision");
	}

	private static BareEngine beforeAnEarlyClose() {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel").answerAll("DeclareInterests", Map.of("mayAct", true));
		walk.house.danger = true;
		walk.answer("GiveOpinion", Map.of("advised", true)).asMember("member-3", "MemberStoodAside");
		assertThat(walk.waiting()).contains("GiveOpinion");
		return walk;
	}

	private static BareEngine closedEarly() {
		BareEngine walk = beforeAnEarlyClose().tell("SittingClosedEarly");
		assertThat(walk.waiting()).as("nothing else is asked").containsExactly("MinuteDecision");
		return walk.answer("MinuteDecision");
	}

	private static BareEngine asideAfterAnEarlyClose() {
		BareEngine walk = beforeAnEarlyClose().tell("SittingClosedEarly");
		walk.house.members = List.of("member-2");
		walk.tell("MemberStoodAside");
		assertThat(walk.waiting()).containsExactly("DeclareInterests");
		assertThat(walk.holders()).containsExactly("member-2");
		return Walk.opined(walk).answer("MinuteDecision");
	}

	private static BareEngine late() {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel").answerAll("DeclareInterests", Map.of("mayAct", true));
		walk.overdue("BoundaryEvent_OpinionOverdue");
		assertThat(walk.waiting()).as("the opinion is still asked for").containsExactly("GiveOpinion");
		assertThat(walk.house.calls).hasSize(1).allMatch((call) -> call.startsWith("tellChair member-"));
		return Walk.opined(walk).answer("MinuteDecision");
	}

	private static BareEngine veryLate() {
		BareEngine walk = Walk.toSignOff().answer("ConvenePanel").answerAll("DeclareInterests", Map.of("mayAct", true));
		walk.overdue("BoundaryEvent_OpinionOverdue").overdue("BoundaryEvent_OpinionStillAwaited");
		assertThat(walk.waiting()).as("the opinion is still asked for").containsExactly("GiveOpinion");
		assertThat(walk.house.calls).hasSize(2).last().asString().startsWith("tellDirector member-");
		return Walk.opined(walk).answer("MinuteDecision");
	}

	private static BareEngine reminded() {
		BareEngine walk = new BareEngine().begin("MorningDigest");
		assertThat(walk.outbox()).as("before the morning").isEmpty();
		walk.overdue("IntermediateCatchEvent_MorningCome").runOutbox();
		assertThat(walk.house.calls).containsExactlyInAnyOrder("sendDigest member-1", "sendDigest member-2",
				"sendDigest member-3");
		return walk;
	}

	private static BareEngine unreminded() {
		BareEngine walk = new BareEngine();
		walk.house.members = List.of();
		return walk.begin("MorningDigest").overdue("IntermediateCatchEvent_MorningCome");
	}

	private static BareEngine directed(String decision) {
		return Walk.toSignature().runOutbox().answer("SignLetter", Map.of("directorsDecision", decision));
	}

	private static BareEngine unsent() {
		BareEngine walk = Walk.onHold();
		walk.house.recipients = List.of("recipient-1");
		walk.house.unreachable = "recipient-1";
		walk.overdue("IntermediateCatchEvent_HoldOver").runOutbox().tell("EvidenceChangedBeforeDispatch");
		assertThat(walk.outbox()).as("nothing is sent any more").isEmpty();
		return walk;
	}

	private static BareEngine settled() {
		BareEngine walk = Walk.onHold();
		walk.house.certain = false;
		walk.overdue("IntermediateCatchEvent_HoldOver").runOutbox();
		walk.answer("SettleDelivery", Map.of("sendAgain", false));
		walk.house.recipients = List.of("recipient-2");
		walk.answer("SettleDelivery", Map.of("sendAgain", true));
		walk.house.certain = true;
		return walk.runOutbox();
	}

	private static BareEngine unanswered() {
		return Walk.toFollowUp()
			.overdue("BoundaryEvent_ReplyOverdue")
			.answer("DecideNextStep", Map.of("nextStep", "follow-up-letter"));
	}

	private static BareEngine proposed(boolean confirmed) {
		return Walk.toSignOff()
			.tell("WithdrawalProposed")
			.answer("ConfirmWithdrawal", Map.of("withdrawalConfirmed", confirmed));
	}

	private static Set<String> and(Set<String> some, String... more) {
		Set<String> all = new TreeSet<>(some);
		all.addAll(List.of(more));
		return all;
	}

	/**
	 * One way through.
	 *
	 * @param name what happens
	 * @param walk does it
	 * @param ends where it ends, on every level
	 * @param waiting which papers then wait
	 */
	record Path(String name, Supplier<BareEngine> walk, Set<String> ends, Set<String> waiting) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
