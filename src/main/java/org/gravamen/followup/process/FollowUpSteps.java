package org.gravamen.followup.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.gravamen.followup.ReplyClocks;
import org.gravamen.process.ProcessSteps;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The steps of follow-up.
 */
@ProcessSteps
public class FollowUpSteps {

	private final ReplyClocks clocks;

	private final Submissions submissions;

	FollowUpSteps(ReplyClocks clocks, Submissions submissions) {
		this.clocks = clocks;
		this.submissions = submissions;
	}

	/**
	 * When the reply is overdue.
	 * @param submissionId to the letter of which submission
	 * @return the moment
	 */
	public Date replyDue(String submissionId) {
		return Date.from(this.clocks.running(SubmissionId.of(submissionId)).overdueAt());
	}

	/**
	 * Starts the clock again, from today.
	 * @param submissionId for which submission
	 */
	public void startReplyClock(String submissionId) {
		this.clocks.startAgain(SubmissionId.of(submissionId));
	}

	/**
	 * The targets of which an outcome is recorded.
	 * @param submissionId of which submission
	 * @return their ids
	 */
	public List<String> targets(String submissionId) {
		return this.submissions.get(SubmissionId.of(submissionId))
			.targets()
			.stream()
			.map(Target::id)
			.map(UUID::toString)
			.toList();
	}

}
