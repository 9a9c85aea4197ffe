package org.gravamen.council.process;

import java.util.Collection;

import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
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

	private final Chronicle chronicle;

	CouncilSteps(Sittings sittings, Chronicle chronicle) {
		this.sittings = sittings;
		this.chronicle = chronicle;
	}

	public Collection<String> membersToAdvise(String submissionId) {
		return sitting(submissionId).membersToAdvise().stream().map(PersonId::toString).toList();
	}

	public boolean countOpinions(String submissionId) {
		return sitting(submissionId).quorumMet();
	}

	public String secondMember(String submissionId) {
		return sitting(submissionId).openRuling().orElseThrow().second().toString();
	}

	public boolean weighQuorum(String submissionId) {
		return sitting(submissionId).quorumInDanger();
	}

	public int inFavour(String submissionId) {
		return sitting(submissionId).votes().inFavour();
	}

	public int withChanges(String submissionId) {
		return sitting(submissionId).votes().withChanges();
	}

	public int against(String submissionId) {
		return sitting(submissionId).votes().against();
	}

	public int majorityNeeded(String submissionId) {
		return sitting(submissionId).majorityNeeded();
	}

	public void tellChair(String submissionId, String memberId) {
		this.chronicle.enter(SubmissionId.of(submissionId),
				Happening.of("Opinion overdue").why("An opinion is awaited still.").outcome("past its day").asDetail());
	}

	private Sitting sitting(String submissionId) {
		return this.sittings.latest(SubmissionId.of(submissionId)).orElseThrow();
	}

}
