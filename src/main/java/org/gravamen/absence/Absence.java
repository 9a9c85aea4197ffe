package org.gravamen.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * Days on which somebody is away.
 *
 * @param id names it
 * @param person who is away
 * @param first the first day, in London
 * @param last the last day
 * @param substitute who stands in meanwhile, if anybody does
 */
public record Absence(UUID id, PersonId person, LocalDate first, LocalDate last, Optional<PersonId> substitute) {

	/**
	 * Whether it holds a day.
	 * @param day which
	 * @return true from the first to the last
	 */
	public boolean holds(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

	boolean meets(LocalDate from, LocalDate until) {
		return !from.isAfter(this.last) && !until.isBefore(this.first);
	}

}
