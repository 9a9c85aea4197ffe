package org.gravamen.vocabulary;

import java.util.UUID;

/**
 * Names one person for ever, in the record too, where it stands for the name.
 *
 * @param value a random UUID
 */
public record PersonId(UUID value) {

	/**
	 * A new id.
	 * @return an id that nobody else has
	 */
	public static PersonId next() {
		return new PersonId(UUID.randomUUID());
	}

	/**
	 * Reads an id as models and addresses carry it.
	 * @param text a UUID
	 * @return the id
	 * @throws IllegalArgumentException when the text is not a UUID
	 */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
