package org.gravamen.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Refusal;

/**
 * The targets that a panel advises on.
 *
 * @param names by target, in their order
 */
public record AdvisedTargets(Map<UUID, String> names) {

	static AdvisedTargets of(Submission matter) {
		return new AdvisedTargets(matter.targets()
			.stream()
			.collect(Collectors.toMap(Target::id, Target::name, (one, other) -> one, LinkedHashMap::new)));
	}

	/**
	 * Names what was answered, and insists that it leaves no target out.
	 * @param answers about each target
	 * @return in the order of the answers
	 * @throws Refusal STALE_VERSION when it is not on exactly these targets
	 */
	List<OnTarget> all(List<AdviceOnTarget> answers) {
		Set<UUID> about = answers.stream().map(AdviceOnTarget::of).collect(Collectors.toSet());
		if (about.size() != answers.size() || !about.equals(this.names.keySet())) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"The targets are not the ones you were asked about. Open the paper again and advise on each.");
		}
		return answers.stream().map((answer) -> answer.named(this.names.getOrDefault(answer.of(), ""))).toList();
	}

}
