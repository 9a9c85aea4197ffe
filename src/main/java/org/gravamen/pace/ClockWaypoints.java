package org.gravamen.pace;

import org.gravamen.process.Waypoints;
import org.gravamen.submission.Stage;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Lets a stop end with its stage.
 */
@Component
class ClockWaypoints implements Waypoints {

	private final Clocks clocks;

	ClockWaypoints(Clocks clocks) {
		this.clocks = clocks;
	}

	@Override
	public void reached(SubmissionId submission, String activityId) {
		Stage.at(activityId).ifPresent((stage) -> this.clocks.reached(submission, stage));
	}

}
