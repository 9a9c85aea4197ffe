package org.gravamen.dispatch;

import org.gravamen.forms.FormContract;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchFormTests {

	@Test
	void releaseDispatchAndItsFormAgree() {
		assertThat(FormContract.of("release-dispatch", ReleaseDispatch.class)).isEmpty();
	}

	@Test
	void settleDeliveryAndItsFormAgree() {
		assertThat(FormContract.of("settle-delivery", SettleDelivery.class)).isEmpty();
	}

}
