package org.gravamen.dispatch.process;

import org.gravamen.dispatch.ReleaseDispatch;
import org.gravamen.dispatch.Releases;
import org.gravamen.dispatch.SettleDelivery;
import org.gravamen.dispatch.Settlements;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Facts;
import org.gravamen.process.Paper;
import org.gravamen.process.Prepared;
import org.gravamen.process.Prepares;

/**
 * The papers of dispatch.
 */
@AnswersPapers
public class DispatchTasks {

	private final Releases releases;

	private final Settlements settlements;

	DispatchTasks(Releases releases, Settlements settlements) {
		this.releases = releases;
		this.settlements = settlements;
	}

	/**
	 * Binds a release to the signed letter that the page shows.
	 * @param paper the paper
	 * @return the fingerprint of the signed letter
	 */
	@Prepares("release-dispatch")
	public Prepared signedLetter(Paper paper) {
		return Prepared.seeing(this.releases.waiting(paper.submission()).fingerprint());
	}

	/**
	 * Releases the letter, or sends it back.
	 * @param paper the paper
	 * @param answers what the clerk answered
	 * @return the fact "released"
	 */
	public Facts releaseDispatch(Paper paper, ReleaseDispatch answers) {
		paper.requireSeen(this.releases.waiting(paper.submission()).fingerprint(), "The signed letter");
		boolean released = answers.decision() == ReleaseDispatch.Decision.RELEASE;
		if (released) {
			this.releases.release(paper.submission(), paper.actor());
		}
		else {
			this.releases.sendBack(paper.submission(), String.valueOf(answers.reason()), paper.actor());
		}
		return Facts.of("released", released);
	}

	/**
	 * Settles what is in doubt.
	 * @param paper the paper
	 * @param answers what the director found out
	 * @return the fact "sendAgain"
	 */
	public Facts settleDelivery(Paper paper, SettleDelivery answers) {
		this.settlements.settle(paper.submission(), answers, paper.actor());
		return Facts.of("sendAgain", answers.arrived() == SettleDelivery.Arrival.NOT_ARRIVED);
	}

}
