package org.gravamen.review;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Use;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Evidence that changes after it was accepted is reviewed again. Once it is accepted only
 * a source can change it, by taking back a consent.
 */
@Component
class Reopening {

	private final AcceptedEvidence evidence;

	private final Consenting consenting;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	Reopening(AcceptedEvidence evidence, Consenting consenting, SubmissionProcess process, Chronicle chronicle) {
		this.evidence = evidence;
		this.consenting = consenting;
		this.process = process;
		this.chronicle = chronicle;
	}

	/** In the transaction of the withdrawal: either both happen or neither. */
	@EventListener
	void reopen(ConsentWithdrawn withdrawn) {
		if (matters(withdrawn) && this.process.evidenceChanged(withdrawn.submission())) {
			this.chronicle.enter(withdrawn.submission(), Happening.of("Evidence review reopened")
				.by(withdrawn.by())
				.outcome("Consent " + withdrawn.use().words() + " was withdrawn for " + withdrawn.exhibit().text()));
		}
	}

	// The exhibit is gone, or the submission rests on one that may not be sent.
	private boolean matters(ConsentWithdrawn withdrawn) {
		return this.evidence.changed(withdrawn.submission())
				|| this.consenting.against(withdrawn.submission(), Use.AUTHORITY)
					.stream()
					.anyMatch((exhibit) -> exhibit.number().equals(withdrawn.exhibit()));
	}

}
