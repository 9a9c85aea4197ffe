package org.gravamen.letter;

import java.util.Optional;

import org.gravamen.submission.ReadinessRule;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Nothing goes forward without its letter.
 */
@Component
@Order(2)
class LetterWritten implements ReadinessRule {

	private final LetterVersions versions;

	LetterWritten(LetterVersions versions) {
		this.versions = versions;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		return this.versions.current(submission).isPresent() ? Optional.empty() : Optional.of("Write the letter.");
	}

}
