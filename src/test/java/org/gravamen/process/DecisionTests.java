package org.gravamen.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the decision tables decide.
 */
class DecisionTests {

	private static final int CONSENT = 2;

	private static final int NO_HARM = 4;

	private static final int ALL_CHECKS = 31;

	private static final List<Boolean> EITHER = List.of(true, false);

	@Test
	void findingsAmountToAnAcceptanceOnlyWhenEveryCheckIsMetAndExhibitsAreHeld() {
		for (int exhibits : List.of(0, 1, 7)) {
			for (int checks = 0; checks <= ALL_CHECKS; checks++) {
				assertThat(finding(false, "", exhibits, checks, 0, 0, 0))
					.isEqualTo(exhibits > 0 && checks == ALL_CHECKS ? "accepted" : "returned");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0, accepted", "0, 0, 1, accepted-with-conditions", "0, 1, 0, accepted-with-conditions",
			"0, 2, 3, accepted-with-conditions", "1, 0, 0, returned", "1, 2, 3, returned" })
	void whatIsNotShownIsReturnedAndWhatIsShownPoorlyHasConditions(int notMet, int partly, int oneSource,
			String amountsTo) {
		assertThat(finding(false, "", 2, ALL_CHECKS, notMet, partly, oneSource)).isEqualTo(amountsTo);
	}

	@Test
	void aReviewerDepartsFromTheTableButNotWithoutExhibitsOrConsentOrAgainstARisk() {
		for (String finding : List.of("accept", "accept-with-conditions")) {
			for (int checks = 0; checks <= ALL_CHECKS; checks++) {
				boolean absoluteHold = (checks & CONSENT) > 0 && (checks & NO_HARM) > 0;
				assertThat(finding(true, finding, 1, checks, 4, 0, 0))
					.isEqualTo(absoluteHold ? "accepted" : "returned");
				assertThat(finding(true, finding, 0, checks, 0, 0, 0)).isEqualTo("returned");
			}
		}
		for (int checks = 0; checks <= ALL_CHECKS; checks++) {
			assertThat(finding(true, "return", 2, checks, 0, 0, 0)).isEqualTo("returned");
			assertThat(finding(true, "refuse", 2, checks, 0, 0, 0)).isEqualTo("refused");
		}
	}

	@Test
	void onATargetAsManyAsTheRulesWantDecideAndNotOneFewer() {
		for (int votes = 0; votes < 64; votes++) {
			int inFavour = votes & 3;
			int withChanges = (votes >> 2) & 3;
			int moreEvidence = votes >> 4;
			int approving = inFavour + withChanges;
			for (int needed = 1; needed < 13; needed++) {
				String passes = (withChanges > 0) ? "changes-required" : "cleared";
				String falls = (approving + moreEvidence >= needed) ? "more-evidence" : "not-cleared";
				assertThat(onTarget(true, inFavour, withChanges, moreEvidence, needed)).as("votes %d", votes)
					.isEqualTo((approving >= needed) ? passes : falls);
				assertThat(onTarget(false, inFavour, withChanges, moreEvidence, needed)).isEqualTo("not-cleared");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "7, 0, 0, 0, approved", "5, 2, 0, 0, changes-required", "0, 7, 0, 0, changes-required",
			"5, 0, 0, 2, changes-required", "4, 1, 0, 2, changes-required", "0, 0, 0, 7, declined",
			"5, 0, 1, 1, more-evidence", "0, 0, 1, 6, more-evidence", "0, 0, 7, 0, more-evidence" })
	void whatIsClearedGoesOnAndWhatIsNotLeavesTheLetter(int cleared, int toChange, int toEvidence, int notCleared,
			String decision) {
		assertThat(forTheWhole(true, cleared, toChange, toEvidence, notCleared)).isEqualTo(decision);
	}

	@Test
	void nothingIsApprovedWithoutAQuorum() {
		EITHER.forEach(
				(quorum) -> assertThat(forTheWhole(quorum, 3, 0, 0, 0)).isEqualTo(quorum ? "approved" : "declined"));
		for (int targets = 0; targets < 16; targets++) {
			assertThat(forTheWhole(false, targets & 1, (targets >> 1) & 1, (targets >> 2) & 1, targets >> 3))
				.isEqualTo("declined");
		}
	}

	@Test
	void everyPaperHasADeadlineAndAnUrgentOneNoLater() {
		ModelFiles.diagrams().forEach((diagram) -> diagram.all(UserTask.class).forEach((task) -> {
			String paper = ModelFiles.kebab(task.getId().substring(9));
			assertThat(days(paper, false)).as(task.getId()).isBetween(1, 20);
			assertThat(days(paper, true)).as(task.getId()).isBetween(1, days(paper, false));
		}));
	}

	@ParameterizedTest
	@CsvSource({ "give-opinion, 10, 2", "convene-panel, 2, 1", "minute-decision, 2, 1",
			"legal-advisory-sign-off, 14, 4", "tell-director, 13, 3", "review-evidence, 5, 5", "sign-letter, 3, 3" })
	void whatIsUrgentIsUrgentForTheCouncilAlone(String stage, int ordinary, int urgent) {
		assertThat(days(stage, false)).isEqualTo(ordinary);
		assertThat(days(stage, true)).isEqualTo(urgent);
	}

	private static int days(String stage, boolean urgent) {
		return (Integer) decide("stage-deadlines", Map.of("stage", stage, "urgent", urgent));
	}

	private static Object finding(boolean departs, String finding, int exhibits, int checks, int notMet, int partly,
			int oneSource) {
		return decide("evidence-sufficiency",
				Map.ofEntries(Map.entry("departs", departs), Map.entry("finding", finding),
						Map.entry("exhibitsAccepted", exhibits), Map.entry("provenanceHolds", (checks & 1) > 0),
						Map.entry("consentHolds", (checks & CONSENT) > 0), Map.entry("noHarm", (checks & NO_HARM) > 0),
						Map.entry("exculpatoryAddressed", (checks & 8) > 0),
						Map.entry("gradingConfirmed", (checks & 16) > 0), Map.entry("pointsNotMet", notMet),
						Map.entry("pointsPartly", partly), Map.entry("pointsOnOneSource", oneSource)));
	}

	private static Object onTarget(boolean quorum, int inFavour, int withChanges, int moreEvidence, int needed) {
		return decide("council-decision", Map.of("quorumMet", quorum, "inFavour", inFavour, "withChanges", withChanges,
				"moreEvidence", moreEvidence, "needed", needed));
	}

	private static Object forTheWhole(boolean quorum, int cleared, int toChange, int toEvidence, int notCleared) {
		return decide("council-outcome", Map.of("quorumMet", quorum, "cleared", cleared, "toChange", toChange,
				"toEvidence", toEvidence, "notCleared", notCleared));
	}

	private static Object decide(String table, Map<String, Object> facts) {
		return BareEngine.ENGINE.getDecisionService().evaluateDecisionTableByKey(table, facts).getSingleEntry();
	}

}
