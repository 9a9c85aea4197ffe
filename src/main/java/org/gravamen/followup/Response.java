package org.gravamen.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * What an authority answered.
 *
 * @param id names it for ever
 * @param kind what kind of answer
 * @param received the day it came, in London
 * @param from who wrote it
 * @param summary what it says, in our words
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record Response(UUID id, ResponseKind kind, LocalDate received, String from, String summary, PersonId recordedBy,
		Instant recordedAt) {
}
