package org.gravamen.review;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The exhibits that the reviewer has rejected: they are held still, but nothing rests on
 * them.
 */
@Component
class Rejections {

	private final FindingStore store;

	Rejections(FindingStore store) {
		this.store = store;
	}

	/**
	 * Those that stand.
	 * @param submission of which submission
	 * @param weights the live exhibits, by number
	 * @return their numbers
	 */
	Set<ExhibitNumber> of(SubmissionId submission, Map<Integer, Weight> weights) {
		return this.store.exhibits(submission)
			.stream()
			.filter((finding) -> !finding.accepted() && stands(finding, weights))
			.map(ExhibitFinding::exhibit)
			.collect(Collectors.toSet());
	}

	private static boolean stands(ExhibitFinding finding, Map<Integer, Weight> weights) {
		Weight weight = weights.get(finding.exhibit().value());
		return weight != null && weight.carries(finding);
	}

}
