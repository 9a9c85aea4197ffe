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
	 * @return the determination that a minute would hold now
	 */
	public Determination on(SubmissionId submission) {
		return on(this.sittings.latest(submission).orElseThrow(), AdvisedTargets.of(this.submissions.get(submission)));
	}

	Determination on(Sitting sitting, AdvisedTargets targets) {
		List<TargetDecision> each = targets.names()
			.entrySet()
			.stream()
			.map((target) -> decided(
					new TargetDecision(target.getKey(), target.getValue(), TargetDecision.Kind.NOT_CLEARED, ""),
					sitting))
			.toList();
		Determination counted = new Determination(Decision.DECLINED, each);
		return new Determination(outcome(sitting, counted), each);
	}

	private TargetDecision decided(TargetDecision open, Sitting sitting) {
		Votes votes = sitting.panel().votesOn(open.target());
		Rules.Answer answer = this.rules
			.judge("council-decision",
					Map.of("quorumMet", sitting.convened().quorum().metBy(votes.voting()), "inFavour", votes.inFavour(),
							"withChanges", votes.withChanges(), "moreEvidence", votes.moreEvidence(), "needed",
							sitting.standing().majorityNeeded(votes)))
			.orElseThrow(() -> new IllegalStateException("council-decision.dmn has no rule for " + votes + "."));
		return new TargetDecision(open.target(), open.name(), TargetDecision.Kind.of(answer.value().toString()),
				answer.ground());
	}

	private Decision outcome(Sitting sitting, Determination counted) {
		return this.rules
			.ask("council-outcome",
					Map.of("quorumMet", sitting.standing().quorumMet(), "cleared",
							counted.count(TargetDecision.Kind.CLEARED), "toChange",
							counted.count(TargetDecision.Kind.CHANGES_REQUIRED), "toEvidence",
							counted.count(TargetDecision.Kind.MORE_EVIDENCE), "notCleared",
							counted.count(TargetDecision.Kind.NOT_CLEARED)))
			.map((key) -> Decision.of(key.toString()))
			.orElseThrow(() -> new IllegalStateException("council-outcome.dmn has no rule for " + counted + "."));
	}

}
