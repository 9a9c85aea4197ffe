package org.gravamen.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.gravamen.law.Regime;
import org.gravamen.vocabulary.PersonId;

/**
 * Which submissions the register shows. An empty filter shows all.
 *
 * @param stage only those that stand there
 * @param regime only those under that regime
 * @param officer only those of that officer
 * @param words only those whose reference, matter, title or country has words that begin
 * with each of these; empty for all
 * @param before only those that stand at one of these stages since before its moment;
 * empty for all
 */
public record RegisterFilter(Optional<Stage> stage, Optional<Regime> regime, Optional<PersonId> officer, String words,
		Map<Stage, Instant> before) {

	public RegisterFilter {
		before = Map.copyOf(before);
	}

	/**
	 * The filter that lets everything through.
	 * @return an empty filter
	 */
	public static RegisterFilter everything() {
		return new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", Map.of());
	}

}
