package org.gravamen.process;

/**
 * Names one paper: a user task that waits for a person, or once did.
 *
 * @param value the engine's id, a UUID
 */
public record PaperId(String value) {

	public PaperId {
		if (!value.matches("[0-9a-f-]{36}")) {
			throw new IllegalArgumentException("A paper is named by a UUID.");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
