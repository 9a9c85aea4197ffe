package org.gravamen.review;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Evidence that changes after it was accepted is reviewed again. Once it is accepted only
 * a source can change it, by taking back a consent. What is signed already, dispatch
 * calls back.
 */
@Component
class Reopening {

	private final LostGround ground;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	Reopening(LostGround ground, SubmissionProcess process, Chronicle chronicle) {
		this.ground = ground;
		this.process = process;
		this.chronicle = chronicle;
	}

	/** In the transaction of the withdrawal: either both happen or neither. */
	@EventListener
	void reopen(ConsentWithdrawn withdrawn) {
		if (this.ground.through(withdrawn) && this.process.evidenceChanged(withdrawn.submission())) {
			this.chronicle.enter(withdrawn.submission(),
					Happening.of("Evidence review reopened").by(withdrawn.by()).outcome(withdrawn.sentence()));
		}
	}

}
