package org.gravamen.forms;

/**
 * What is wrong with one answer, shown beside its field and in the summary.
 *
 * @param field the key of the field; empty when it concerns the whole form
 * @param sentence what is wrong and what to do
 */
public record Complaint(String field, String sentence) {
}
