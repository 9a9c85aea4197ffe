package org.gravamen.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The papers that wait for people: our own table, written in the engine's transaction.
 */
public interface Worklist {

	/**
	 * The papers that a person holds, and those that the person may take: due first.
	 * @param person who
	 * @return at most 200
	 */
	List<Paper> inbox(Person person);

	/**
	 * The papers of one submission that wait.
	 * @param submission which
	 * @return due first
	 */
	List<Paper> of(SubmissionId submission);

	/**
	 * Where a paper of one kind waits for a person who holds it.
	 * @param person who
	 * @param key which kind: "declare-interests"
	 * @param among which submissions are asked about; one at least
	 * @return those of them
	 */
	Set<SubmissionId> awaiting(PersonId person, String key, Collection<SubmissionId> among);

	/**
	 * Reads a paper that a person holds or may take.
	 * @param id which
	 * @param person who
	 * @return the paper
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND, NOT_YOURS or TASK_ALREADY_DONE
	 */
	Paper paper(PaperId id, Person person);

	/**
	 * Takes a paper; taking one's own again changes nothing.
	 * @param id which
	 * @param person who
	 * @return the paper, now held
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS when somebody else holds it or
	 * the person may not
	 */
	Paper take(PaperId id, Person person);

	/**
	 * Puts a paper back for others of its role.
	 * @param id which
	 * @param person its holder
	 */
	void putBack(PaperId id, Person person);

}
