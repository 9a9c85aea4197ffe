package org.gravamen.followup.process;

import java.util.UUID;

import org.gravamen.followup.Correspondence;
import org.gravamen.followup.DecideNextStep;
import org.gravamen.followup.RecordOutcome;
import org.gravamen.followup.RecordResponse;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Facts;
import org.gravamen.process.Paper;

/**
 * The papers of follow-up.
 */
@AnswersPapers
public class FollowUpTasks {

	private final Correspondence correspondence;

	FollowUpTasks(Correspondence correspondence) {
		this.correspondence = correspondence;
	}

	/**
	 * Records a response.
	 * @param paper the paper
	 * @param answers what the officer answered
	 */
	public void recordResponse(Paper paper, RecordResponse answers) {
		this.correspondence.record(paper.submission(), answers, paper.actor());
	}

	/**
	 * Decides what comes next.
	 * @param paper the paper
	 * @param answers what the officer answered
	 * @return the fact "nextStep"
	 */
	public Facts decideNextStep(Paper paper, DecideNextStep answers) {
		this.correspondence.decide(paper.submission(), answers, paper.actor());
		return Facts.of("nextStep", answers.nextStep().fact());
	}

	/**
	 * Records what became of the target that the paper is about.
	 * @param paper the paper
	 * @param answers what the officer answered
	 */
	public void recordOutcome(Paper paper, RecordOutcome answers) {
		UUID target = UUID.fromString(paper.about().orElseThrow());
		this.correspondence.conclude(paper.submission(), target, answers, paper.actor());
	}

}
