package org.gravamen.council;

import java.time.Instant;

import org.gravamen.vocabulary.SubmissionId;

/**
 * That a member's opinion is no longer asked for, because the sitting was closed early.
 *
 * @param submission on which submission
 * @param at since when
 */
public record NoLongerAwaited(SubmissionId submission, Instant at) {
}
