package org.gravamen.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Everything that happened to a submission after its letters left the house.
 *
 * @param submission whose
 * @param clocks the reply clocks, oldest first
 * @param responses what came back, by the day it came
 * @param nextSteps what was decided, oldest first
 * @param outcomes at most one for each target
 */
public record FollowUp(SubmissionId submission, List<ReplyClock> clocks, List<Response> responses,
		List<NextStep> nextSteps, List<TargetOutcome> outcomes) {

	public FollowUp {
		clocks = List.copyOf(clocks);
		responses = List.copyOf(responses);
		nextSteps = List.copyOf(nextSteps);
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * The clock that was started last.
	 * @return empty before the first letter was dispatched
	 */
	public Optional<ReplyClock> clock() {
		return this.clocks.isEmpty() ? Optional.empty() : Optional.of(this.clocks.get(this.clocks.size() - 1));
	}

	/**
	 * The outcome of a target.
	 * @param target the target's id
	 * @return empty until it was recorded
	 */
	public Optional<TargetOutcome> outcomeOf(UUID target) {
		return this.outcomes.stream().filter((outcome) -> outcome.target().equals(target)).findFirst();
	}

	/**
	 * Whether there is nothing to show yet.
	 * @return true before anything came back or was decided
	 */
	public boolean empty() {
		return this.clocks.isEmpty() && this.responses.isEmpty() && this.nextSteps.isEmpty() && this.outcomes.isEmpty();
	}

	/**
	 * Insists that a target has no outcome yet.
	 * @param target the target's id
	 * @throws Refusal TASK_ALREADY_DONE when it has one
	 */
	void requireOpen(UUID target) {
		if (outcomeOf(target).isPresent()) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE,
					"The outcome of this target has already been recorded. Nothing was changed.");
		}
	}

}
