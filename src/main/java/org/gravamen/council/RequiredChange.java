package org.gravamen.council;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * One thing that the council asks of the case officer before the letter comes back.
 *
 * @param id names it for ever
 * @param kind what is asked
 * @param member who asks; empty when the council's decision does
 * @param target on which target; empty for the letter as a whole
 * @param name what the target is called; empty for the letter as a whole
 * @param words what is asked, in the member's words; empty when the kind says it all
 * @param answer what the case officer answered, if anything yet
 */
public record RequiredChange(UUID id, Kind kind, Optional<PersonId> member, Optional<UUID> target, String name,
		String words, Optional<Answer> answer) {

	RequiredChange answered(Answer given) {
		return new RequiredChange(this.id, this.kind, this.member, this.target, this.name, this.words,
				Optional.of(given));
	}

	/** What may be asked. */
	public enum Kind {

		CHANGE("A change"), EVIDENCE("More evidence"), TAKE_OUT("Take the target out of the letter");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/**
	 * What the case officer answered.
	 *
	 * @param done whether it was done
	 * @param words where, or why not
	 * @param by the case officer
	 * @param at when
	 */
	public record Answer(boolean done, String words, PersonId by, Instant at) {
	}

}
