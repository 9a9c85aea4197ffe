package org.gravamen.review;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What the reviewer finds of an exhibit.
 *
 * @param exhibit which
 * @param accepted whether the submission may rest on it
 * @param reason why, or why not; empty only when it was accepted before a reason was
 * asked
 * @param grading how it was graded then; the finding stands as long as it still is
 * @param basis the exhibit as it was read; the finding stands as long as it is the same
 */
public record ExhibitFinding(ExhibitNumber exhibit, boolean accepted, String reason, Grading grading,
		Fingerprint basis) {

	/**
	 * A finding on an exhibit as it is now.
	 * @param exhibit which
	 * @param accepted whether the submission may rest on it
	 * @param reason why, or why not
	 * @return the finding
	 */
	public static ExhibitFinding on(Exhibit exhibit, boolean accepted, String reason) {
		return new ExhibitFinding(exhibit.number(), accepted, reason, exhibit.grading(), exhibit.basis());
	}

}
