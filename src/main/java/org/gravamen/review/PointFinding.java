package org.gravamen.review;

import org.gravamen.vocabulary.Fingerprint;

/**
 * What the reviewer finds of a point.
 *
 * @param point which
 * @param met whether it is shown
 * @param note why, in the reviewer's words; empty only when it is met
 * @param basis of what it was found; it stands as long as the cell has the same
 */
public record PointFinding(Point point, Met met, String note, Fingerprint basis) {
}
