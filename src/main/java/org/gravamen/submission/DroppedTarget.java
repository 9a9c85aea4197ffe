package org.gravamen.submission;

import java.time.Instant;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * A target that an accepted evidence review dropped: it is no longer among the targets,
 * and why is kept.
 *
 * @param id the target's id
 * @param name its name
 * @param reason why it was dropped
 * @param by the reviewer
 * @param at when
 */
public record DroppedTarget(UUID id, String name, String reason, PersonId by, Instant at) {
}
