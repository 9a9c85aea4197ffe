package org.gravamen.review;

import java.util.List;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Which exhibit bears on which point. Only the case officer says so, while the submission
 * is in preparation.
 */
public interface Bearings {

	/**
	 * Everything that was noted for a submission.
	 * @param submission which
	 * @return by exhibit, also of exhibits that are no longer live
	 */
	List<Bearing> of(SubmissionId submission);

	/**
	 * Notes on which points an exhibit bears: all of them, or none.
	 * @param submission which
	 * @param bearings new ones, of one exhibit or several
	 * @param by its case officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE; NOT_FOUND when an
	 * exhibit or a point is not there; FIELD_INVALID when there are none, one is noted
	 * already or a passage is too long
	 */
	void note(SubmissionId submission, List<Bearing> bearings, Person by);

	/**
	 * Takes a note away.
	 * @param submission which
	 * @param bearing its id
	 * @param by its case officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, NOT_FOUND
	 */
	void lift(SubmissionId submission, UUID bearing, Person by);

}
