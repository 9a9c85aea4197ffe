package org.gravamen.signature;

import java.time.Instant;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A letter with the director's signature in it.
 *
 * @param id names it for ever
 * @param submission whose letter
 * @param letterNumber which version of the letter
 * @param shown the fingerprint of the PDF that the director was shown
 * @param fingerprint the fingerprint of the signed PDF
 * @param pdf where the signed PDF is kept
 * @param length of the signed PDF, in bytes
 * @param signer who signed
 * @param signedAt when the director signed
 */
public record SignedLetter(UUID id, SubmissionId submission, int letterNumber, Fingerprint shown,
		Fingerprint fingerprint, UUID pdf, long length, PersonId signer, Instant signedAt) {

	/**
	 * How entries and pages name it.
	 * @return for example "Signed letter, version 3"
	 */
	public String name() {
		return "Signed letter, version " + this.letterNumber;
	}

}
