package org.gravamen.council;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

/**
 * That the chair closed a sitting before everybody had advised, because nothing that was
 * still awaited could change its result.
 *
 * @param by the chair
 * @param reason why; kept sealed
 * @param at when
 * @param fellAt when it fell, because somebody whose opinion counted stood aside; empty
 * while it stands
 */
public record EarlyClose(PersonId by, String reason, Instant at, Optional<Instant> fellAt) {

	private static final int LONGEST = 4000;

	/**
	 * Makes an early close.
	 * @throws Refusal FIELD_INVALID without a reason, or with one that is too long
	 */
	public EarlyClose {
		if (reason.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Say why the sitting is closed before all have advised.");
		}
		if (reason.length() > LONGEST) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Shorten the reason to 4,000 characters. It has " + reason.length() + ".");
		}
	}

	/**
	 * An early close that stands.
	 * @param by the chair
	 * @param reason why
	 * @param at when
	 * @return not fallen
	 */
	public static EarlyClose of(PersonId by, String reason, Instant at) {
		return new EarlyClose(by, reason.strip(), at, Optional.empty());
	}

	/**
	 * Whether it stands.
	 * @return false once it fell
	 */
	public boolean stands() {
		return this.fellAt.isEmpty();
	}

	EarlyClose falling(Instant when) {
		return new EarlyClose(this.by, this.reason, this.at, Optional.of(when));
	}

}
