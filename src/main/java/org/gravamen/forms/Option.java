package org.gravamen.forms;

/**
 * One of the answers that a question offers.
 *
 * @param value what is submitted
 * @param label what is read
 */
public record Option(String value, String label) {
}
