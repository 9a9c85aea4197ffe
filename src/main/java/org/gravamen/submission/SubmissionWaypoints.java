package org.gravamen.submission;

import java.time.Clock;

import org.gravamen.process.Waypoints;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the stage of a submission where the diagram has it.
 */
@Component
class SubmissionWaypoints implements Waypoints {

	private final SubmissionStore store;

	private final Chronicle chronicle;

	private final Clock clock;

	SubmissionWaypoints(SubmissionStore store, Chronicle chronicle, Clock clock) {
		this.store = store;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void reached(SubmissionId submission, String activityId) {
		Stage.at(activityId).ifPresent((stage) -> reach(submission, stage));
	}

	private void reach(SubmissionId submission, Stage stage) {
		if (this.store.reach(submission, stage, this.clock.instant())) {
			this.chronicle.enter(submission, Happening.of("Stage reached").outcome(stage.title()).asDetail());
		}
	}

}
