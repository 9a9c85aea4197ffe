package org.gravamen.people;

import java.util.Collection;
import java.util.Map;

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

	/**
	 * What is closed to a person who was named to a panel: before interests are declared,
	 * and for ever after standing aside, whatever roles the person holds.
	 * @param person who
	 * @param submissions which submissions are asked about
	 * @return the sentence that says why, for each that is closed
	 */
	default Map<SubmissionId, String> closed(PersonId person, Collection<SubmissionId> submissions) {
		return Map.of();
	}

}
