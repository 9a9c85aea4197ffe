package org.gravamen.review;

import org.gravamen.vocabulary.Fingerprint;

/**
 * A point with its words.
 *
 * @param point which
 * @param title the element in a word or two
 * @param question what the test asks
 * @param always whether every target needs it; otherwise only where an exhibit bears on
 * it
 * @param verified whether the element was checked against the text of the law
 * @param ground the fingerprint of what is alleged of the target under the regime
 */
public record ToShow(Point point, String title, String question, boolean always, boolean verified, Fingerprint ground) {
}
