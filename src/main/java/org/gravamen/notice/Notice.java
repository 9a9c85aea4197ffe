package org.gravamen.notice;

/**
 * An e-mail to somebody inside.
 *
 * @param to the address, without a name
 * @param subject counts and dates alone
 * @param text references, counts and dates, and a link that needs sign-in
 * @param messageId as in its header, with angle brackets
 */
record Notice(String to, String subject, String text, String messageId) {
}
