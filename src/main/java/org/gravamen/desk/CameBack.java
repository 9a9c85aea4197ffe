package org.gravamen.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gravamen.process.AnsweredPapers.Answered;
import org.gravamen.process.Paper;

/**
 * Why a submission is in preparation again: the answer that sent it back, in full.
 */
final class CameBack {

	private static final Set<String> SENDS_BACK = Set.of("review-evidence", "replace-members", "minute-decision",
			"sign-letter", "release-dispatch", "decide-next-step");

	private CameBack() {
	}

	/**
	 * The last answer before this paper that may have sent the submission back; none on
	 * the first preparation.
	 */
	static Optional<Answered> of(Paper paper, List<Answered> answered) {
		if (!paper.key().equals("prepare-submission")) {
			return Optional.empty();
		}
		List<Answered> candidates = answered.stream().filter(CameBack::maySendBack).toList();
		return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
	}

	// The chair's paper below the quorum sends back only when it says so.
	private static boolean maySendBack(Answered one) {
		return SENDS_BACK.contains(one.key())
				&& (!one.key().equals("replace-members") || "return".equals(one.answers().get("decision")));
	}

}
