package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Use;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops a letter on hold at the moment in which a source takes back its consent.
 */
@Component
class ConsentGone {

	private final Dispatches dispatches;

	private final Holds holds;

	private final Consenting consenting;

	private final Clock clock;

	ConsentGone(Dispatches dispatches, Holds holds, Consenting consenting, Clock clock) {
		this.dispatches = dispatches;
		this.holds = holds;
		this.consenting = consenting;
		this.clock = clock;
	}

	/** In the transaction of the withdrawal: either both happen or neither. */
	@EventListener
	void stop(ConsentWithdrawn withdrawn) {
		Instant now = this.clock.instant();
		Optional<Dispatch> held = this.dispatches.latest(withdrawn.submission())
			.filter((dispatch) -> dispatch.onHold(now));
		if (held.isPresent() && !this.consenting.against(withdrawn.submission(), Use.AUTHORITY).isEmpty()) {
			this.holds.stop(held.get(), new Stop(withdrawn.by(), now,
					"Consent " + withdrawn.use().words() + " was withdrawn for " + withdrawn.exhibit().text() + "."));
		}
	}

}
