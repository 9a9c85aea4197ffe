package org.gravamen.submission.process;

import org.gravamen.process.ProcessSteps;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What the diagram asks about a submission.
 */
@ProcessSteps
public class SubmissionSteps {

	private final Submissions submissions;

	private final Withdrawals withdrawals;

	SubmissionSteps(Submissions submissions, Withdrawals withdrawals) {
		this.submissions = submissions;
		this.withdrawals = withdrawals;
	}

	/**
	 * Who is asked when something concerns the drafting.
	 * @param submissionId which submission
	 * @return the id of its officer
	 */
	public String officer(String submissionId) {
		return this.submissions.get(SubmissionId.of(submissionId)).officer().toString();
	}

	/**
	 * Ends the submission as withdrawn.
	 * @param submissionId which submission
	 */
	public void closeAsWithdrawn(String submissionId) {
		this.withdrawals.carryOut(SubmissionId.of(submissionId));
	}

}
