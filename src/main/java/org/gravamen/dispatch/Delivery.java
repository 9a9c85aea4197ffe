package org.gravamen.dispatch;

import java.time.Instant;
import java.util.UUID;

/**
 * One letter to one recipient. The recipient is kept as it was when the letter was
 * released, so that a later change shows.
 *
 * @param recipient who, as released
 * @param messageId the Message-ID (RFC 5322 §3.6.4) that it has on every attempt, with
 * its angle brackets
 * @param state how sure we are
 * @param changedAt since when
 * @param note the courier's own words, or the proof that a person gave; may be empty
 */
public record Delivery(Recipient recipient, String messageId, DeliveryState state, Instant changedAt, String note) {

	// RFC 2606 §2: no host will ever have this name, so nobody else makes these ids
	private static final String DOMAIN = "@letters.invalid>";

	static Delivery held(Recipient to, Instant at) {
		return new Delivery(to, "<" + UUID.randomUUID() + DOMAIN, DeliveryState.HELD, at, "");
	}

}
