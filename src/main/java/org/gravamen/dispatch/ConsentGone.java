package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.review.LostGround;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops a signed letter at the moment in which a source takes back its consent: one on
 * hold, and one that waits to be released or to be handed over. Its signature lapses: a
 * consent that is given again is reviewed, and the letter signed, again.
 */
@Component
class ConsentGone {

	private final Dispatches dispatches;

	private final Holds holds;

	private final Recall recall;

	private final LostGround ground;

	private final Clock clock;

	ConsentGone(Dispatches dispatches, Holds holds, Recall recall, LostGround ground, Clock clock) {
		this.dispatches = dispatches;
		this.holds = holds;
		this.recall = recall;
		this.ground = ground;
		this.clock = clock;
	}

	/** In the transaction of the withdrawal: either both happen or neither. */
	@EventListener
	void stop(ConsentWithdrawn withdrawn) {
		if (!this.ground.through(withdrawn)) {
			return;
		}
		Instant now = this.clock.instant();
		Stop stop = new Stop(withdrawn.by(), now, withdrawn.sentence());
		Optional<Dispatch> held = this.dispatches.latest(withdrawn.submission())
			.filter((dispatch) -> dispatch.onHold(now));
		if (held.isPresent()) {
			this.holds.stop(held.get(), stop);
			this.recall.lapse(withdrawn.submission(), now);
		}
		else {
			this.recall.unlessItLeaves(withdrawn.submission(), stop);
		}
	}

}
