package org.gravamen.record;

import java.util.List;
import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;

/**
 * The record of every submission, and of the house itself.
 */
public interface Chronicle {

	/**
	 * Stands for the house itself: its record holds what concerns no one submission, such
	 * as the rules that it adopts.
	 */
	SubmissionId HOUSE = new SubmissionId(new UUID(0, 0));

	/**
	 * Writes an entry in the transaction of its cause: when the act fails none remains,
	 * and when the record refuses the act fails.
	 * @param submission whose record
	 * @param happening what happened
	 * @throws IllegalStateException outside a transaction
	 */
	void enter(SubmissionId submission, Happening happening);

	/**
	 * Holds the record of a submission until the transaction ends. Everything that is
	 * done about a submission ends with an entry, so nobody else acts on it meanwhile;
	 * what is read from here on is as the last act left it. Whoever touches several
	 * things of a submission (a paper, a sitting, the path) holds it before the first of
	 * them, so that no two wait for each other.
	 * @param submission whose record
	 * @throws IllegalStateException outside a transaction
	 */
	void hold(SubmissionId submission);

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
