package org.gravamen.forms;

/**
 * Any of several: the <code>checklist</code> of form-js. Its answer is a list of texts.
 *
 * @param asked key, label and so on
 * @param offer what can be chosen
 */
public record Checklist(Asked asked, Offer offer) implements Question {
}
