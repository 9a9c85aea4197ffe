package org.gravamen.council;

import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Refusal;

/**
 * What a member advises on one target.
 *
 * @param target which; empty in an opinion that was given on the letter as a whole, as
 * all once were, and that counts for each of its targets
 * @param name what the target was called then; empty for the letter as a whole
 * @param advice what
 * @param grounds the changes, the reasons or the evidence that is needed; empty only with
 * an approval
 */
public record OnTarget(Optional<UUID> target, String name, Advice advice, String grounds) {

	/**
	 * Makes an advice.
	 * @throws Refusal FIELD_INVALID when grounds are needed and not given
	 */
	public OnTarget {
		if (advice != Advice.APPROVE && grounds.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, advice.missing());
		}
	}

	static OnTarget whole(Advice advice, String grounds) {
		return new OnTarget(Optional.empty(), "", advice, grounds);
	}

	boolean concerns(UUID one) {
		return this.target.isEmpty() || this.target.get().equals(one);
	}

}
