package org.gravamen.process;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;

/**
 * A step of the house's own that was tried as often as it may be, failed each time, and
 * goes on no more by itself.
 *
 * @param id which; the log names it too
 * @param submission of which submission; empty for what the house does for all
 * @param name what its model calls it: "Send letter"
 * @param since when it was given up
 * @param tries how often it was tried
 * @param sentence what failed; names nobody
 */
public record StrandedStep(String id, Optional<SubmissionId> submission, String name, Instant since, long tries,
		String sentence) {
}
