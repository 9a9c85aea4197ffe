package org.gravamen.vocabulary;

import java.util.UUID;

/**
 * Names one submission for ever; also the business key of its process.
 *
 * @param value a random UUID
 */
public record SubmissionId(UUID value) {

	/**
	 * A new id.
	 * @return an id that no other submission has
	 */
	public static SubmissionId next() {
		return new SubmissionId(UUID.randomUUID());
	}

	/**
	 * Reads an id as models and addresses carry it.
	 * @param text a UUID
	 * @return the id
	 * @throws IllegalArgumentException when the text is not a UUID
	 */
	public static SubmissionId of(String text) {
		return new SubmissionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
