package org.gravamen.council;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * Rules that somebody proposed, and what became of them.
 *
 * @param id names the proposal for ever
 * @param rule what it says
 * @param reason why it was proposed
 * @param proposed by whom and when
 * @param adopted by whom and when; empty while nobody has
 * @param version its number; empty until adopted
 */
public record RuleProposal(UUID id, CouncilRule rule, String reason, Signed proposed, Optional<Signed> adopted,
		Optional<Integer> version) {

	/**
	 * Whose act it was.
	 *
	 * @param by who; empty for what came with the house
	 * @param at when
	 */
	public record Signed(Optional<PersonId> by, Instant at) {
	}

}
