package org.gravamen.council;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;

/**
 * The chair's minute, which closes a sitting.
 *
 * @param determination what the council decided, for the whole and on each target
 * @param text in the chair's words
 * @param by the chair
 * @param at when
 */
public record Minute(Determination determination, String text, PersonId by, Instant at) {

	public Decision decision() {
		return this.determination.decision();
	}

}
