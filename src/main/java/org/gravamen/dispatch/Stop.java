package org.gravamen.dispatch;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;

/**
 * That a dispatch was stopped during its hold.
 *
 * @param by who stopped it
 * @param at when
 * @param reason why
 */
public record Stop(PersonId by, Instant at, String reason) {
}
