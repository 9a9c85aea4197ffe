package org.gravamen.council;

import java.util.List;
import java.util.Map;

import org.gravamen.process.Rules;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * What the opinions amount to: on each target by <code>council-decision.dmn</code>, for
 * the whole by <code>council-outcome.dmn</code>. The only place where that is said.
 */
@Component
public class Decisions {

	private final Rules rules;

	private final Sittings sittings;

	private final Submissions submissions;

	Decisions(Rules rules, Sittings sittings, Submissions submissions) {
		this.rules = rules;
		this.sittings = sittings;
		this.submissions = submissions;
	}

	/**
	 * What the opinions of the last sitting amount to as they stand.
	 * @param submission on which submission
	 * @return the ruling that a minute would hold now
	 */
	public Ruling on(SubmissionId submission) {
		return on(this.sittings.latest(submission).orElseThrow(), AdvisedTargets.of(this.submissions.get(submission)));
	}

	Ruling on(Sitting sitting, AdvisedTargets targets) {
		List<TargetRuling> each = targets.names()
			.entrySet()
			.stream()
			.map((target) -> ruling(
					new TargetRuling(target.getKey(), target.getValue(), TargetRuling.Kind.NOT_CLEARED, ""), sitting))
			.toList();
		Ruling counted = new Ruling(Decision.DECLINED, each);
		return new Ruling(outcome(sitting, counted), each);
	}

	private TargetRuling ruling(TargetRuling open, Sitting sitting) {
		Votes votes = sitting.votesOn(open.target());
		Rules.Answer answer = this.rules
			.judge("council-decision",
					Map.of("quorumMet", sitting.convened().quorum().metBy(votes.voting()), "inFavour", votes.inFavour(),
							"withChanges", votes.withChanges(), "moreEvidence", votes.moreEvidence(), "needed",
							sitting.majorityNeeded(votes)))
			.orElseThrow(() -> new IllegalStateException("council-decision.dmn has no rule for " + votes + "."));
		return new TargetRuling(open.target(), open.name(), TargetRuling.Kind.of(answer.value().toString()),
				answer.ground());
	}

	private Decision outcome(Sitting sitting, Ruling counted) {
		return this.rules
			.ask("council-outcome",
					Map.of("quorumMet", sitting.quorumMet(), "cleared", counted.count(TargetRuling.Kind.CLEARED),
							"toChange", counted.count(TargetRuling.Kind.CHANGES_REQUIRED), "toEvidence",
							counted.count(TargetRuling.Kind.MORE_EVIDENCE), "notCleared",
							counted.count(TargetRuling.Kind.NOT_CLEARED)))
			.map((key) -> Decision.of(key.toString()))
			.orElseThrow(() -> new IllegalStateException("council-outcome.dmn has no rule for " + counted + "."));
	}

}
