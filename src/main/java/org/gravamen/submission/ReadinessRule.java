package org.gravamen.submission;

import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;

/**
 * Something that a submission needs before it may be put forward. Each module that keeps
 * a part of the submission contributes its rules as beans.
 */
@FunctionalInterface
public interface ReadinessRule {

	/**
	 * What is missing.
	 * @param submission of which submission
	 * @return a sentence that says what to do: "Write the letter."; empty when nothing is
	 */
	Optional<String> missing(SubmissionId submission);

	/**
	 * Everything that is missing, for a rule that can ask for several things at once.
	 * @param submission of which submission
	 * @return sentences; none when nothing is missing
	 */
	default List<String> everythingMissing(SubmissionId submission) {
		return missing(submission).stream().toList();
	}

}
