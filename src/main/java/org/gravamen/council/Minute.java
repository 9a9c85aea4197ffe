package org.gravamen.council;

import java.time.Instant;
import java.util.List;

import org.gravamen.vocabulary.PersonId;

/**
 * The chair's minute, which closes a sitting.
 *
 * @param determination what the council decided, for the whole and on each target
 * @param text in the chair's words
 * @param facts what the house itself put beside them, line by line; kept sealed, since it
 * quotes what is. Empty for minutes from before there were any
 * @param by the chair
 * @param at when
 */
public record Minute(Determination determination, String text, List<String> facts, PersonId by, Instant at) {

	public Minute {
		facts = List.copyOf(facts);
	}

	public Decision decision() {
		return this.determination.decision();
	}

}
