package org.gravamen.council;

import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * Who has opened which dissent: nobody may say that they have read one that they never
 * opened.
 */
public interface DissentReadings {

	/**
	 * Notes that a person has opened the dissent of a member; noting it twice is one
	 * note.
	 * @param sitting in which sitting
	 * @param member whose dissent
	 * @param reader who opened it
	 */
	void note(UUID sitting, PersonId member, PersonId reader);

	/**
	 * Notes that a person has gone through the file of a member's dissent, to its last
	 * page; noting it twice is one note.
	 * @param sitting in which sitting
	 * @param member whose dissent
	 * @param reader who
	 */
	void noteFile(UUID sitting, PersonId member, PersonId reader);

	/**
	 * The members whose dissent a person has opened, and gone through its file where it
	 * has one.
	 * @param sitting in which sitting
	 * @param reader who
	 * @return perhaps none
	 */
	Set<PersonId> openedBy(UUID sitting, PersonId reader);

}
