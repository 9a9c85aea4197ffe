package org.gravamen.dispatch;

import java.time.Instant;

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
}
