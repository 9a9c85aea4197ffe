package org.gravamen.submission.process;

import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Facts;
import org.gravamen.process.Paper;
import org.gravamen.submission.ConfirmWithdrawal;
import org.gravamen.submission.PrepareSubmission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;

/**
 * Answers to the papers of the case officer, and to the proposal to withdraw.
 */
@AnswersPapers
public class SubmissionTasks {

	private final Submissions submissions;

	private final Withdrawals withdrawals;

	SubmissionTasks(Submissions submissions, Withdrawals withdrawals) {
		this.submissions = submissions;
		this.withdrawals = withdrawals;
	}

	/**
	 * Puts the submission forward.
	 * @param paper the officer's
	 * @param answers what was answered
	 */
	public void prepareSubmission(Paper paper, PrepareSubmission answers) {
		String changes = answers.changes();
		this.submissions.putForward(paper.submission(), (changes != null) ? changes : "", paper.actor());
	}

	/**
	 * Answers the proposal to withdraw.
	 * @param paper the director's
	 * @param answers what was answered
	 * @return withdrawalConfirmed
	 */
	public Facts confirmWithdrawal(Paper paper, ConfirmWithdrawal answers) {
		boolean confirmed = answers.decision() == ConfirmWithdrawal.Decision.CONFIRM;
		this.withdrawals.answer(paper.submission(), confirmed, answers.reason(), paper.actor());
		return Facts.of("withdrawalConfirmed", confirmed);
	}

}
