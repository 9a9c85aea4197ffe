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
	 * Notes that an exhibit bears on a point.
	 * @param submission which
	 * @param bearing a new one
	 * @param by its case officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE; NOT_FOUND when the
	 * exhibit or the point is not there; FIELD_INVALID when it is noted already or the
	 * passage is too long
	 */
	void note(SubmissionId submission, Bearing bearing, Person by);

	/**
	 * Takes a note away.
	 * @param submission which
	 * @param bearing its id
	 * @param by its case officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, NOT_FOUND
	 */
	void lift(SubmissionId submission, UUID bearing, Person by);

}
