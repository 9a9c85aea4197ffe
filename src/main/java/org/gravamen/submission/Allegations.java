package org.gravamen.submission;

import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What targets are said to have done. As everything of a submission, it changes during
 * preparation only, and by its officer only.
 */
public interface Allegations {

	/**
	 * Adds an allegation against a target.
	 * @param id of which submission
	 * @param target against whom
	 * @param allegation with a new id, under a test by which the submission is judged
	 * @param by its officer
	 * @throws org.gravamen.vocabulary.Refusal FIELD_INVALID when the test has no such
	 * right or limb; STALE_VERSION when the submission is not judged by that test;
	 * NOT_FOUND without that target
	 */
	void add(SubmissionId id, UUID target, Allegation allegation, Person by);

	/**
	 * Replaces an allegation.
	 * @param id of which submission
	 * @param target against whom
	 * @param allegation as it shall be
	 * @param by its officer
	 * @throws org.gravamen.vocabulary.Refusal as for {@link #add}
	 */
	void change(SubmissionId id, UUID target, Allegation allegation, Person by);

	/**
	 * Removes an allegation.
	 * @param id of which submission
	 * @param target against whom
	 * @param allegation its id
	 * @param by its officer
	 */
	void remove(SubmissionId id, UUID target, UUID allegation, Person by);

	/**
	 * Takes up the current wording of a regime's test, and enters that in the record.
	 * @param id which submission
	 * @param regime which regime
	 * @param by its officer
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when there is no newer one
	 */
	void adopt(SubmissionId id, Regime regime, Person by);

}
