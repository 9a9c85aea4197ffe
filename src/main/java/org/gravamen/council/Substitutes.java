package org.gravamen.council;

import java.time.LocalDate;
import java.util.List;

import org.gravamen.vocabulary.PersonId;

/**
 * Who stands in for whom. While nothing in the house answers this, nobody does.
 */
@FunctionalInterface
public interface Substitutes {

	/**
	 * For whom somebody stands in.
	 * @param substitute who
	 * @param day on which day, in London
	 * @return those who are away on that day and named this person
	 */
	List<PersonId> standsInFor(PersonId substitute, LocalDate day);

}
