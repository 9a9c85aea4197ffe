package org.gravamen.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the decision tables decide.
 */
class DecisionTests {

	private static final List<Boolean> EITHER = List.of(true, false);

	@Test
	void anAcceptanceStandsOnlyWhenEveryCheckIsMetAndExhibitsAreHeld() {
		for (int exhibits : List.of(0, 1, 7)) {
			for (int checks = 0; checks < 16; checks++) {
				boolean stands = exhibits > 0 && checks == 15;
				assertThat(finding("accept", exhibits, checks)).isEqualTo(stands ? "accepted" : "returned");
				assertThat(finding("return", exhibits, checks)).isEqualTo("returned");
				assertThat(finding("refuse", exhibits, checks)).isEqualTo("refused");
			}
		}
	}

	@Test
	void theMajorityOfThoseVotingDecidesAndATieIsNoMajority() {
		for (int inFavour = 0; inFavour < 5; inFavour++) {
			for (int withChanges = 0; withChanges < 5; withChanges++) {
				for (int against = 0; against < 9; against++) {
					String majority = withChanges > 0 ? "changes-required" : "approved";
					assertThat(council(true, inFavour, withChanges, against))
						.isEqualTo(inFavour + withChanges > against ? majority : "declined");
				}
			}
		}
	}

	@Test
	void nothingIsApprovedWithoutAQuorum() {
		EITHER.forEach((quorum) -> assertThat(council(quorum, 3, 0, 0)).isEqualTo(quorum ? "approved" : "declined"));
	}

	@Test
	void everyPaperHasADeadline() {
		ModelFiles.diagrams()
			.forEach((diagram) -> diagram.all(UserTask.class)
				.forEach((task) -> assertThat((Integer) decide("stage-deadlines",
						Map.of("stage", ModelFiles.kebab(task.getId().substring(9)))))
					.as(task.getId())
					.isBetween(1, 20)));
	}

	private static Object finding(String finding, int exhibits, int checks) {
		return decide("evidence-sufficiency",
				Map.of("finding", finding, "exhibitsHeld", exhibits, "provenanceHolds", (checks & 1) > 0,
						"consentHolds", (checks & 2) > 0, "noHarm", (checks & 4) > 0, "exculpatoryAddressed",
						(checks & 8) > 0));
	}

	private static Object council(boolean quorum, int inFavour, int withChanges, int against) {
		return decide("council-decision",
				Map.of("quorumMet", quorum, "inFavour", inFavour, "withChanges", withChanges, "against", against));
	}

	private static Object decide(String table, Map<String, Object> facts) {
		return BareEngine.ENGINE.getDecisionService().evaluateDecisionTableByKey(table, facts).getSingleEntry();
	}

}
