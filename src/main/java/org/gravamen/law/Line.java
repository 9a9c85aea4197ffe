package org.gravamen.law;

/**
 * A right, a kind of conduct, a factor, a measure, a basis or a caveat of a test.
 *
 * @param key names it within its list
 * @param title in words
 * @param source where it can be checked
 * @param verified whether it was
 */
public record Line(String key, String title, String source, boolean verified) implements Provision {
}
