package org.gravamen.review;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What the reviewer finds of an exhibit.
 *
 * @param exhibit which
 * @param accepted whether the submission may rest on it
 * @param reason why not; empty only when it is accepted
 * @param basis the exhibit as it was read; the finding stands as long as it is the same
 */
public record ExhibitFinding(ExhibitNumber exhibit, boolean accepted, String reason, Fingerprint basis) {
}
