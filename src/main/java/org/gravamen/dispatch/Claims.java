package org.gravamen.dispatch;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down that a letter is about to be handed over, and commits that before anybody
 * is connected to: after a crash it stands there, and nobody sends again by mistake.
 */
@Component
class Claims {

	private final Deliveries deliveries;

	private final TransactionTemplate own;

	private final Clock clock;

	Claims(Deliveries deliveries, PlatformTransactionManager transactions, Clock clock) {
		this.deliveries = deliveries;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Claims a delivery.
	 * @param dispatch of which dispatch
	 * @param delivery one that is held
	 * @return the same, claimed
	 * @throws IllegalStateException when another attempt has it
	 */
	Delivery claim(Dispatch dispatch, Delivery delivery) {
		move(dispatch, delivery, DeliveryState.CLAIMED, "");
		return new Delivery(delivery.recipient(), delivery.messageId(), DeliveryState.CLAIMED, this.clock.instant(),
				"");
	}

	/**
	 * Gives a claim back: the letter was certainly not handed over.
	 * @param dispatch of which dispatch
	 * @param delivery one that is claimed
	 * @param why what the courier said
	 */
	void release(Dispatch dispatch, Delivery delivery, String why) {
		move(dispatch, delivery, DeliveryState.HELD, why);
	}

	private void move(Dispatch dispatch, Delivery delivery, DeliveryState next, String note) {
		boolean moved = Boolean.TRUE.equals(this.own
			.execute((status) -> this.deliveries.move(dispatch, delivery, next, this.clock.instant(), note)));
		if (!moved) {
			throw new IllegalStateException("Another attempt has this delivery.");
		}
	}

}
