package org.gravamen.council;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;

/**
 * The chair's minute, which closes a sitting.
 *
 * @param decision what the council decided
 * @param text in the chair's words
 * @param by the chair
 * @param at when
 */
public record Minute(Decision decision, String text, PersonId by, Instant at) {
}
