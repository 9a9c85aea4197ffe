package org.gravamen.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Who has taken which part in which submission. Written in the transaction of the act;
 * never taken back.
 */
public interface Parts {

	/**
	 * Notes that a person has taken a part; noting it twice is one note.
	 * @param submission in which submission
	 * @param person who
	 * @param part which part
	 */
	void note(SubmissionId submission, PersonId person, Part part);

	/**
	 * The parts a person has taken.
	 * @param submission in which submission
	 * @param person who
	 * @return the parts, perhaps none
	 */
	Set<Part> of(SubmissionId submission, PersonId person);

	/**
	 * The parts a person has taken in many submissions, read at once.
	 * @param submissions in which submissions
	 * @param person who
	 * @return the parts by submission; nothing for those in which there are none
	 */
	Map<SubmissionId, Set<Part>> of(Collection<SubmissionId> submissions, PersonId person);

	/**
	 * Who has taken a part.
	 * @param submission in which submission
	 * @param part which part
	 * @return the people, perhaps none
	 */
	Set<PersonId> who(SubmissionId submission, Part part);

}
