package org.gravamen.council;

import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * Who is away: nobody can be named to a panel while absent. While nothing in the house
 * answers this, nobody is absent.
 */
@FunctionalInterface
public interface Absences {

	/**
	 * Until when a person is absent.
	 * @param person who
	 * @return the last day of an absence that has begun, in London; empty for whoever is
	 * here
	 */
	Optional<LocalDate> absentUntil(PersonId person);

}
