package org.gravamen.council;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

/**
 * The chair's ruling that a member has a conflict of interest. It takes effect only when
 * a second member of the council confirms it.
 *
 * @param id names it for ever
 * @param member whom it concerns
 * @param chair who ruled
 * @param second who confirms or rejects it
 * @param reason why; kept sealed
 * @param at when it was made
 * @param answer what the second member said; empty until then
 */
public record Ruling(UUID id, PersonId member, PersonId chair, PersonId second, String reason, Instant at,
		Optional<Answer> answer) {

	/**
	 * Makes a ruling.
	 * @throws Refusal FIELD_INVALID without a reason, or when these are not three people
	 */
	public Ruling {
		if (reason.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Say why the member has a conflict.");
		}
		if (member.equals(chair)) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Nobody rules on themselves. Stand aside instead.");
		}
		if (second.equals(chair) || second.equals(member)) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"A second member confirms the ruling: neither you nor the member concerned.");
		}
	}

	/**
	 * Whether a second member is still to answer.
	 * @return true until then
	 */
	public boolean isOpen() {
		return this.answer.isEmpty();
	}

	Ruling answered(Answer given) {
		return new Ruling(this.id, this.member, this.chair, this.second, this.reason, this.at, Optional.of(given));
	}

	/**
	 * What the second member said.
	 *
	 * @param confirmed whether the ruling stands
	 * @param words why; kept sealed
	 * @param at when
	 */
	public record Answer(boolean confirmed, String words, Instant at) {
	}

}
