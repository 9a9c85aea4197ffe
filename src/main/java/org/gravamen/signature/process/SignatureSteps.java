package org.gravamen.signature.process;

import org.gravamen.process.ProcessSteps;
import org.gravamen.signature.Fixing;
import org.gravamen.signature.Sealing;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The steps of the director's signature.
 */
@ProcessSteps
public class SignatureSteps {

	private final Fixing fixing;

	private final Sealing sealing;

	SignatureSteps(Fixing fixing, Sealing sealing) {
		this.fixing = fixing;
		this.sealing = sealing;
	}

	/**
	 * Fixes the letter: final PDF, date and fingerprint.
	 * @param submissionId whose letter
	 */
	public void fixLetter(String submissionId) {
		this.fixing.fix(SubmissionId.of(submissionId));
	}

	/**
	 * Seals the letter that was signed.
	 * @param submissionId whose letter
	 */
	public void sealLetter(String submissionId) {
		this.sealing.seal(SubmissionId.of(submissionId));
	}

}
