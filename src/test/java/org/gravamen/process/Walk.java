package org.gravamen.process;

import java.util.Map;

/**
 * The happy path in pieces, for tests that leave it at a certain place.
 */
final class Walk {

	private Walk() {
	}

	static BareEngine toReview() {
		return new BareEngine().begin().answer("PrepareSubmission");
	}

	static BareEngine toSignOff() {
		return toReview().answer("ReviewEvidence");
	}

	static BareEngine toSignature() {
		return advised(toSignOff());
	}

	static BareEngine toDispatch() {
		return toSignature().runOutbox().answer("SignLetter", Map.of("directorsDecision", "signed")).runOutbox();
	}

	static BareEngine onHold() {
		return toDispatch().answer("ReleaseDispatch", Map.of("released", true));
	}

	static BareEngine toFollowUp() {
		return onHold().overdue("IntermediateCatchEvent_HoldOver").runOutbox();
	}

	static BareEngine toOutcome() {
		return toFollowUp().answer("RecordResponse").answer("DecideNextStep", Map.of("nextStep", "close"));
	}

	static BareEngine advised(BareEngine walk) {
		return opined(walk.answer("ConvenePanel")).answer("MinuteDecision");
	}

	static BareEngine opined(BareEngine walk) {
		return walk.answerAll("DeclareInterests", Map.of("mayAct", true))
			.answerAll("GiveOpinion", Map.of("advised", true));
	}

}
