package org.gravamen.submission;

import java.util.List;

import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What is still missing before a submission may be put forward.
 */
@Component
public class Readiness {

	private final List<ReadinessRule> rules;

	/**
	 * Collects the rules of all modules.
	 * @param rules in their order; found when first asked, because later modules that
	 * have rules depend on this one
	 */
	public Readiness(@Lazy List<ReadinessRule> rules) {
		this.rules = rules;
	}

	/**
	 * Asks every rule.
	 * @param submission of which submission
	 * @return sentences that say what to do; none when it is ready
	 */
	public List<String> missing(SubmissionId submission) {
		return this.rules.stream().flatMap((rule) -> rule.everythingMissing(submission).stream()).toList();
	}

}
