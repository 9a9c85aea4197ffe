package org.gravamen.dispatch;

import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;

/**
 * Somebody the letter goes to.
 *
 * @param id names the recipient for ever
 * @param submission whose letters
 * @param name the person or the post, as the message is addressed
 * @param office where they sit: "Sanctions Directorate"
 * @param address the mailbox
 */
public record Recipient(UUID id, SubmissionId submission, String name, String office, EmailAddress address) {
}
