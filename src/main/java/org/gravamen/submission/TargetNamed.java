package org.gravamen.submission;

import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Measures are asked against somebody: a submission names at least one target.
 */
@Component
@Order(1)
class TargetNamed implements ReadinessRule {

	private final SubmissionStore store;

	TargetNamed(SubmissionStore store) {
		this.store = store;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		boolean named = this.store.find(submission).filter((one) -> !one.targets().isEmpty()).isPresent();
		return named ? Optional.empty() : Optional.of("Add a target.");
	}

}
