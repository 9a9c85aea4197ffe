package org.gravamen.followup;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * What was decided to come next.
 *
 * @param step which of the four
 * @param reason why
 * @param otherRoute which route, when another was taken
 * @param by who decided
 * @param at when
 */
public record NextStep(Step step, String reason, Optional<String> otherRoute, PersonId by, Instant at) {
}
