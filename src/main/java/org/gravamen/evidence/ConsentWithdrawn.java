package org.gravamen.evidence;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Consent to a use of an exhibit was withdrawn: what depends on it stops.
 *
 * @param submission of which submission
 * @param exhibit which exhibit
 * @param use which use
 * @param by who wrote it down
 */
public record ConsentWithdrawn(SubmissionId submission, ExhibitNumber exhibit, Use use, PersonId by) {
}
