package org.gravamen.record;

import java.util.List;

import org.gravamen.vocabulary.SubmissionId;

/**
 * The record of every submission.
 */
public interface Chronicle {

	/**
	 * Writes an entry in the transaction of its cause: when the act fails none remains,
	 * and when the record refuses the act fails.
	 * @param submission whose record
	 * @param happening what happened
	 * @throws IllegalStateException outside a transaction
	 */
	void enter(SubmissionId submission, Happening happening);

	/**
	 * Reads the record of one submission.
	 * @param submission whose record
	 * @return its entries, oldest first
	 */
	List<Entry> entries(SubmissionId submission);

	/**
	 * Checks that no entry of a submission was altered, removed or moved since it was
	 * written.
	 * @param submission whose record
	 * @return what the check found
	 */
	Verdict check(SubmissionId submission);

	/**
	 * Exports the record of one submission with everything that is needed to check it
	 * elsewhere.
	 * @param submission whose record
	 * @return JSON, UTF-8
	 */
	byte[] export(SubmissionId submission);

}
