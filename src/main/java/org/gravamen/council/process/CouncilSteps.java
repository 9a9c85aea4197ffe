package org.gravamen.council.process;

import java.util.Collection;

import org.gravamen.council.Decisions;
import org.gravamen.council.LateOpinion;
import org.gravamen.council.LateOpinions;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.council.TargetDecision;
import org.gravamen.process.ProcessSteps;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What the model of the legal advisory sign-off asks of the council.
 */
@ProcessSteps
public class CouncilSteps {

	private final Sittings sittings;

	private final Decisions decisions;

	private final LateOpinions late;

	private final Chronicle chronicle;

	CouncilSteps(Sittings sittings, Decisions decisions, LateOpinions late, Chronicle chronicle) {
		this.sittings = sittings;
		this.decisions = decisions;
		this.late = late;
		this.chronicle = chronicle;
	}

	public Collection<String> membersToAdvise(String submissionId) {
		return sitting(submissionId).standing().awaited().stream().map(PersonId::toString).toList();
	}

	public boolean countOpinions(String submissionId) {
		return sitting(submissionId).standing().quorumMet();
	}

	public String secondMember(String submissionId) {
		return sitting(submissionId).openRuling().orElseThrow().second().toString();
	}

	public boolean weighQuorum(String submissionId) {
		return sitting(submissionId).standing().quorumInDanger();
	}

	// The models of sittings that began before each target was ruled on count so.
	public int inFavour(String submissionId) {
		return sitting(submissionId).panel().votes().inFavour();
	}

	public int withChanges(String submissionId) {
		return sitting(submissionId).panel().votes().withChanges();
	}

	public int against(String submissionId) {
		return sitting(submissionId).panel().votes().against();
	}

	public int targetsCleared(String submissionId) {
		return count(submissionId, TargetDecision.Kind.CLEARED);
	}

	public int targetsToChange(String submissionId) {
		return count(submissionId, TargetDecision.Kind.CHANGES_REQUIRED);
	}

	public int targetsToEvidence(String submissionId) {
		return count(submissionId, TargetDecision.Kind.MORE_EVIDENCE);
	}

	public int targetsNotCleared(String submissionId) {
		return count(submissionId, TargetDecision.Kind.NOT_CLEARED);
	}

	public void tellChair(String submissionId, String memberId) {
		tell(LateOpinion.Told.CHAIR, submissionId, memberId);
		this.chronicle.enter(SubmissionId.of(submissionId),
				Happening.of("Opinion overdue").why("An opinion is awaited still.").outcome("past its day").asDetail());
	}

	public void tellDirector(String submissionId, String memberId) {
		tell(LateOpinion.Told.DIRECTOR, submissionId, memberId);
		this.chronicle.enter(SubmissionId.of(submissionId),
				Happening.of("Opinion still overdue")
					.why("An opinion is awaited still, days after the chair was told.")
					.outcome("the director is told")
					.asDetail());
	}

	private void tell(LateOpinion.Told told, String submissionId, String memberId) {
		this.late.tell(SubmissionId.of(submissionId), PersonId.of(memberId), told);
	}

	private int count(String submissionId, TargetDecision.Kind kind) {
		return this.decisions.on(SubmissionId.of(submissionId)).count(kind);
	}

	private Sitting sitting(String submissionId) {
		return this.sittings.latest(SubmissionId.of(submissionId)).orElseThrow();
	}

}
