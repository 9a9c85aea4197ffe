package org.gravamen.people;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Who sits on which panel: members of the council read only the submissions they sit on.
 * The council answers this; while nobody does, nobody sits.
 */
@FunctionalInterface
public interface Seats {

	/**
	 * Whether a person sits on the panel of a submission.
	 * @param person who
	 * @param submission which submission
	 * @return true from the convening on, unless the person stood aside
	 */
	boolean sits(PersonId person, SubmissionId submission);

}
