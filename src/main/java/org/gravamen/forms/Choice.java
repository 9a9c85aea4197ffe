package org.gravamen.forms;

/**
 * One of several: the <code>radio</code> and <code>select</code> of form-js. Its answer
 * is a text.
 *
 * @param asked key, label and so on
 * @param offer what can be chosen
 */
public record Choice(Asked asked, Offer offer) implements Question {
}
