package org.gravamen.evidence;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;

/**
 * A line of the history of a grading.
 *
 * @param grading how far the exhibit may be relied on
 * @param by who graded
 * @param at when
 * @param reason why it was graded so; empty the first time
 */
public record Graded(Grading grading, PersonId by, Instant at, String reason) {
}
