package org.gravamen.council;

import java.time.Instant;

import org.gravamen.vocabulary.Refusal;

/**
 * That a member left the panel after interests were declared, or before.
 *
 * @param word whose word it was
 * @param reason why; kept sealed, for the chair and the managers
 * @param at when
 */
public record Withdrawal(Word word, String reason, Instant at) {

	/**
	 * Makes a withdrawal.
	 * @throws Refusal FIELD_INVALID without a reason
	 */
	public Withdrawal {
		if (reason.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Say why. Only the chair and the managers read it.");
		}
	}

	/** Whose word it was. */
	public enum Word {

		/** The member's own. */
		OWN,
		/** The chair's, confirmed by a second member. */
		RULED

	}

}
