package org.gravamen.people;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Who may do what, read from <code>rights.yaml</code>: for each act a role, and the parts
 * that bar a person from it. Acts are the keys of papers ("review-evidence") and of pages
 * ("edit-letter", "read-register").
 */
public interface Rights {

	/**
	 * Checks an act that concerns no one submission.
	 * @param person who
	 * @param act what
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, with a sentence that names who
	 * may
	 */
	void check(Person person, String act);

	/**
	 * Checks an act on a submission: role first, then the parts taken.
	 * @param person who
	 * @param act what
	 * @param submission on which submission
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, with a sentence that says why
	 */
	void check(Person person, String act, SubmissionId submission);

	/**
	 * The same question, for drawing a page.
	 * @param person who
	 * @param act what
	 * @param submission on which submission
	 * @return whether {@link #check(Person, String, SubmissionId)} would let it pass
	 */
	boolean may(Person person, String act, SubmissionId submission);

	/**
	 * The same question about many submissions: what must be known of them is read once.
	 * @param person who
	 * @param submissions those that will be asked about
	 * @return answers as {@link #may} would at this moment, by act and submission
	 */
	BiPredicate<String, SubmissionId> over(Person person, Collection<SubmissionId> submissions);

	/**
	 * The people who may do an act on a submission.
	 * @param act what
	 * @param submission on which submission
	 * @return their ids
	 */
	List<PersonId> whoMay(String act, SubmissionId submission);

}
