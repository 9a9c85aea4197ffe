package org.gravamen.process;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A confirmed withdrawal ends everything, wherever the submission stands, called
 * processes included.
 */
class WithdrawalPathTests {

	static Stream<Arguments> places() {
		return Stream.of(place("in preparation", () -> new BareEngine().begin()),
				place("in evidence review", Walk::toReview), place("before the panel is convened", Walk::toSignOff),
				place("while members advise",
						() -> Walk.toSignOff()
							.answer("ConvenePanel")
							.answer("DeclareInterests", Map.of("mayAct", true))),
				place("before the letter is fixed", Walk::toSignature),
				place("before the director", () -> Walk.toSignature().runOutbox()),
				place("before release", Walk::toDispatch), place("on hold", Walk::onHold),
				place("while letters wait in the outbox",
						() -> Walk.onHold().overdue("IntermediateCatchEvent_HoldOver")),
				place("in follow-up", Walk::toFollowUp), place("while outcomes are recorded", Walk::toOutcome));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("places")
	void aConfirmedWithdrawalEndsEverything(String name, Supplier<BareEngine> there) {
		BareEngine walk = there.get().tell("WithdrawalProposed");
		walk.answer("ConfirmWithdrawal", Map.of("withdrawalConfirmed", true));
		assertThat(walk.house.calls).as("closed once").containsOnlyOnce("closeAsWithdrawn");
		assertThat(walk.running()).isEmpty();
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.ends()).contains("Submission/EndEvent_SubmissionWithdrawn");
		assertThat(walk.history()).extracting(HistoricProcessInstance::getEndTime).doesNotContainNull();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("places")
	void aRefusedWithdrawalChangesNothing(String name, Supplier<BareEngine> there) {
		BareEngine walk = there.get();
		var before = walk.waiting();
		int running = walk.running().size();
		walk.tell("WithdrawalProposed").answer("ConfirmWithdrawal", Map.of("withdrawalConfirmed", false));
		assertThat(walk.waiting()).isEqualTo(before);
		assertThat(walk.running()).hasSize(running);
	}

	@Test
	void aCallThatWasUnderWayIsCutShortNotCompleted() {
		BareEngine walk = Walk.toReview().tell("WithdrawalProposed");
		walk.answer("ConfirmWithdrawal", Map.of("withdrawalConfirmed", true));
		assertThat(walk.history()).filteredOn((instance) -> instance.getProcessDefinitionKey().equals("EvidenceReview"))
			.extracting(HistoricProcessInstance::getState)
			.containsExactly(HistoricProcessInstance.STATE_INTERNALLY_TERMINATED);
	}

	@Test
	void aSecondProposalAfterARefusalIsPutToTheDirectorAgain() {
		BareEngine walk = Walk.toReview().tell("WithdrawalProposed");
		walk.answer("ConfirmWithdrawal", Map.of("withdrawalConfirmed", false)).tell("WithdrawalProposed");
		assertThat(walk.waiting()).containsExactly("ConfirmWithdrawal", "ReviewEvidence");
	}

	private static Arguments place(String name, Supplier<BareEngine> walk) {
		return Arguments.of(name, walk);
	}

}
