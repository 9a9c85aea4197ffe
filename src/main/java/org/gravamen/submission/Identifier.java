package org.gravamen.submission;

import java.util.Locale;

import org.gravamen.vocabulary.PartialDate;

/**
 * Something by which a target is told apart from others of the same name.
 *
 * @param kind what it is
 * @param value as the document has it; a date of birth as far as it is known
 */
public record Identifier(Kind kind, String value) {

	static final int LONGEST = 300;

	public Identifier {
		value = Texts.required(value, LONGEST, kind.title().toLowerCase(Locale.UK));
		if (kind == Kind.DATE_OF_BIRTH) {
			value = new PartialDate(value).text();
		}
	}

	/**
	 * The identifier as pages print it.
	 * @return the value; a date in words
	 */
	public String shown() {
		return (this.kind == Kind.DATE_OF_BIRTH) ? new PartialDate(this.value).shown() : this.value;
	}

	/** The kinds of identifier that the authorities' lists carry. */
	public enum Kind {

		PASSPORT("Passport"), NATIONAL_ID("National identity number"), DATE_OF_BIRTH("Date of birth"),
		PLACE_OF_BIRTH("Place of birth"), NATIONALITY("Nationality"), GENDER("Gender"), ADDRESS("Address"),
		ENTITY_TYPE("Type of entity"), REGISTRATION_NUMBER("Registration number"), PARENT("Parent"),
		SUBSIDIARY("Subsidiary"), WEBSITE("Website"), OTHER("Other identifier");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/**
		 * Whether a target of that kind can have it.
		 * @param owner the kind of target
		 * @return false for the passport of an entity
		 */
		public boolean belongsTo(Target.Kind owner) {
			return switch (this) {
				case PASSPORT, NATIONAL_ID, DATE_OF_BIRTH, PLACE_OF_BIRTH, NATIONALITY, GENDER ->
					owner == Target.Kind.INDIVIDUAL;
				case ENTITY_TYPE, REGISTRATION_NUMBER, PARENT, SUBSIDIARY, WEBSITE -> owner == Target.Kind.ENTITY;
				case ADDRESS -> owner != Target.Kind.CLASS;
				case OTHER -> true;
			};
		}

		/**
		 * The kind as pages call it.
		 * @return for example "Date of birth"
		 */
		public String title() {
			return this.title;
		}

		/**
		 * The kind as forms and tables name it.
		 * @return for example "date-of-birth"
		 */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/**
		 * Reads a kind's key.
		 * @param key for example "date-of-birth"
		 * @return the kind
		 * @throws IllegalArgumentException when no kind has that key
		 */
		public static Kind of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

}
