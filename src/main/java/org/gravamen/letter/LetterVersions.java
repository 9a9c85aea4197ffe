package org.gravamen.letter;

import java.util.List;
import java.util.Optional;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The versions of every letter.
 */
public interface LetterVersions {

	/**
	 * The version that stands.
	 * @param submission of which submission
	 * @return the latest; empty before the first is written, and after a follow-up letter
	 * was begun until its first words are written
	 */
	Optional<LetterVersion> current(SubmissionId submission);

	/**
	 * Reads one version.
	 * @param submission of which submission
	 * @param number from 1
	 * @return the version
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND
	 */
	LetterVersion get(SubmissionId submission, int number);

	/**
	 * Reads every version.
	 * @param submission of which submission
	 * @return newest first
	 */
	List<LetterVersion> all(SubmissionId submission);

	/**
	 * Writes a version. The same words again make no new one.
	 * @param submission of which submission, in preparation
	 * @param text the words, at most 60,000 characters
	 * @param author the officer of the submission
	 * @return the version that now stands
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE, NOT_YOURS or FIELD_INVALID
	 */
	LetterVersion write(SubmissionId submission, String text, Person author);

	/**
	 * From now on, what is written is a follow-up letter.
	 * @param submission whose letter was dispatched
	 */
	void beginFollowUp(SubmissionId submission);

}
