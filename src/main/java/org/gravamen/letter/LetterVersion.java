package org.gravamen.letter;

import java.time.Instant;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The words of a letter as they stood when they were written; never changed afterwards.
 *
 * @param submission whose letter
 * @param number from 1, through the whole life of the submission
 * @param kind what the letter is for
 * @param text the words, with <code>\n</code> between lines
 * @param fingerprint the SHA-256 of the text in UTF-8
 * @param author who wrote it
 * @param at when
 */
public record LetterVersion(SubmissionId submission, int number, LetterKind kind, String text, Fingerprint fingerprint,
		PersonId author, Instant at) {

	/**
	 * The version as pages and the record call it.
	 * @return for example "Letter, version 3"
	 */
	public String name() {
		return "Letter, version " + this.number;
	}

}
