package org.gravamen.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * The outcome of one target.
 *
 * @param target the target's id
 * @param outcome what became of it
 * @param designationId the entry on the authority's list, when designated
 * @param note anything else; may be empty
 * @param by who recorded it
 * @param at when
 */
public record TargetOutcome(UUID target, Outcome outcome, Optional<String> designationId, String note, PersonId by,
		Instant at) {
}
