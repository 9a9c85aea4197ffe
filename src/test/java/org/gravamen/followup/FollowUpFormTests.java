package org.gravamen.followup;

import org.gravamen.forms.FormContract;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpFormTests {

	@Test
	void recordResponseAndItsFormAgree() {
		assertThat(FormContract.of("record-response", RecordResponse.class)).isEmpty();
	}

	@Test
	void decideNextStepAndItsFormAgree() {
		assertThat(FormContract.of("decide-next-step", DecideNextStep.class)).isEmpty();
	}

	@Test
	void recordOutcomeAndItsFormAgree() {
		assertThat(FormContract.of("record-outcome", RecordOutcome.class)).isEmpty();
	}

}
