package org.gravamen.record;

import org.gravamen.vocabulary.Fingerprint;

/**
 * A document that an entry concerns, named so that it can be told apart and never by its
 * contents.
 *
 * @param name for example "Letter, version 3" or "Exhibit E-03"
 * @param fingerprint its bytes
 */
public record Document(String name, Fingerprint fingerprint) {
}
