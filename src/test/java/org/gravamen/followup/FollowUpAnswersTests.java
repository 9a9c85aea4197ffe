package org.gravamen.followup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written down about an answer and the way on must be whole.
 */
class FollowUpAnswersTests {

	@ParameterizedTest
	@EnumSource(names = { "DESIGNATED", "DESIGNATED_OTHER_REGIME" })
	void whoWasDesignatedHasAnEntryOnTheList(Outcome outcome) {
		assertThat(new RecordOutcome(outcome, null, null).isEntryGivenWhenDesignated()).isFalse();
		assertThat(new RecordOutcome(outcome, " ", null).isEntryGivenWhenDesignated()).isFalse();
		assertThat(new RecordOutcome(outcome, "GHR0190", null).isEntryGivenWhenDesignated()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "DESIGNATED", "DESIGNATED_OTHER_REGIME" }, mode = EnumSource.Mode.EXCLUDE)
	void anyOtherOutcomeNeedsNone(Outcome outcome) {
		assertThat(new RecordOutcome(outcome, null, null).isEntryGivenWhenDesignated()).isTrue();
	}

	@Test
	void anotherRouteIsNamed() {
		assertThat(new DecideNextStep(Step.OTHER_ROUTE, null, "r").isOtherRouteNamed()).isFalse();
		assertThat(new DecideNextStep(Step.OTHER_ROUTE, " ", "r").isOtherRouteNamed()).isFalse();
		assertThat(new DecideNextStep(Step.OTHER_ROUTE, "The Treasury", "r").isOtherRouteNamed()).isTrue();
		assertThat(new DecideNextStep(Step.WAIT, null, "r").isOtherRouteNamed()).isTrue();
	}

}
