package org.gravamen.dispatch;

import java.time.Instant;

/**
 * What a courier carries: one message with the signed letter.
 *
 * @param messageId its Message-ID, with angle brackets; the same on every attempt
 * @param to who it goes to
 * @param subject says the reference and no more
 * @param text the plain words of the message
 * @param fileName what the attachment is called
 * @param pdf the signed letter, byte for byte
 * @param date when it is sent
 */
// a letter is carried and never compared, and copying its bytes would gain nothing
@SuppressWarnings("ArrayRecordComponent")
public record OutgoingLetter(String messageId, Recipient to, String subject, String text, String fileName, byte[] pdf,
		Instant date) {
}
