package org.gravamen.submission;

import java.util.Optional;

import org.gravamen.law.Regime;
import org.gravamen.vocabulary.PersonId;

/**
 * Which submissions the register shows. An empty filter shows all.
 *
 * @param stage only those that stand there
 * @param regime only those under that regime
 * @param officer only those of that officer
 * @param words only those whose reference, matter, title or country holds these words;
 * empty for all
 */
public record RegisterFilter(Optional<Stage> stage, Optional<Regime> regime, Optional<PersonId> officer, String words) {

	/**
	 * The filter that lets everything through.
	 * @return an empty filter
	 */
	public static RegisterFilter everything() {
		return new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");
	}

}
