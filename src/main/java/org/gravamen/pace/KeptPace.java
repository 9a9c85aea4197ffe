package org.gravamen.pace;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.process.Pace;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The pace of a submission, as it was decided.
 */
@Component
class KeptPace implements Pace {

	private final UrgencyRows urgency;

	private final ClockStopRows stops;

	KeptPace(UrgencyRows urgency, ClockStopRows stops) {
		this.urgency = urgency;
		this.stops = stops;
	}

	@Override
	public boolean urgent(SubmissionId submission) {
		return this.urgency.urgent(submission);
	}

	@Override
	public Optional<Instant> stoodStillSince(SubmissionId submission) {
		return this.stops.since(submission);
	}

}
