package org.gravamen.dispatch;

import org.gravamen.dispatch.ReleaseDispatch.Decision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Before a letter leaves, the consents and the facts are looked at again.
 */
class ReleaseDispatchTests {

	@Test
	void nothingIsReleasedUnlessConsentsAndFactsWereLookedAtAgain() {
		assertThat(new ReleaseDispatch(Decision.RELEASE, true, true, null).isRecheckedWhenReleased()).isTrue();
		assertThat(new ReleaseDispatch(Decision.RELEASE, false, true, null).isRecheckedWhenReleased()).isFalse();
		assertThat(new ReleaseDispatch(Decision.RELEASE, true, false, null).isRecheckedWhenReleased()).isFalse();
		assertThat(new ReleaseDispatch(Decision.SEND_BACK, false, false, "Old.").isRecheckedWhenReleased()).isTrue();
	}

	@Test
	void whoSendsTheLetterBackSaysWhy() {
		assertThat(new ReleaseDispatch(Decision.SEND_BACK, false, false, "Old.").isReasonGivenWhenSentBack()).isTrue();
		assertThat(new ReleaseDispatch(Decision.SEND_BACK, false, false, " ").isReasonGivenWhenSentBack()).isFalse();
		assertThat(new ReleaseDispatch(Decision.SEND_BACK, false, false, null).isReasonGivenWhenSentBack()).isFalse();
		assertThat(new ReleaseDispatch(Decision.RELEASE, true, true, null).isReasonGivenWhenSentBack()).isTrue();
	}

}
