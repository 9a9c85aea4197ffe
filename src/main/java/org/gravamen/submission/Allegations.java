package org.gravamen.submission;

import java.util.UUID;

import org.gravamen.law.TestVersion;
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
	 * Takes up another wording of a regime's test, and enters that in the record: the one
	 * that applies; one of which nobody has verified that it does, knowingly; or the same
	 * after its file was edited.
	 * @param id which submission
	 * @param wording by which it shall be judged
	 * @param by its officer
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when it cannot be judged by
	 * that, or is already
	 */
	void adopt(SubmissionId id, TestVersion wording, Person by);

}
