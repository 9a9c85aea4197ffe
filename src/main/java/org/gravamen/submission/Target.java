package org.gravamen.submission;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.gravamen.vocabulary.Refusal;

/**
 * Whom measures are asked against.
 *
 * @param id names it within the submission, for ever
 * @param kind a person, an entity, or a class of them that is not yet named
 * @param name the name in Latin letters; for a class, its description
 * @param nativeName the name in its own script; empty when not known
 * @param position office and body; empty when not known
 * @param identifiers what tells it apart, perhaps none
 */
public record Target(UUID id, Kind kind, String name, String nativeName, String position,
		List<Identifier> identifiers) {

	static final int LONGEST = 300;

	static final int MOST_IDENTIFIERS = 20;

	public Target {
		name = Texts.required(name, LONGEST, "name of the target");
		nativeName = Texts.optional(nativeName, LONGEST, "name in its own script");
		position = Texts.optional(position, LONGEST, "position");
		identifiers = List.copyOf(identifiers);
		if (identifiers.size() > MOST_IDENTIFIERS) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"A target has at most " + MOST_IDENTIFIERS + " identifiers.");
		}
	}

	/** What a target is. */
	public enum Kind {

		INDIVIDUAL("Individual"), ENTITY("Entity"), CLASS("Class of people or entities");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/**
		 * The kind as pages call it.
		 * @return for example "Individual"
		 */
		public String title() {
			return this.title;
		}

		/**
		 * The kind as forms and tables name it.
		 * @return for example "individual"
		 */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * Reads a kind's key.
		 * @param key for example "individual"
		 * @return the kind
		 * @throws IllegalArgumentException when no kind has that key
		 */
		public static Kind of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

	}

}
