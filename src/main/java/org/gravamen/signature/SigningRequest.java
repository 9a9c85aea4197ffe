package org.gravamen.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A letter that was fixed for the director: these bytes and no others are signed.
 *
 * @param id names it for ever
 * @param submission whose letter
 * @param letterNumber which version of the letter
 * @param letter the fingerprint of the version's text
 * @param pdf where the PDF is kept
 * @param fingerprint the PDF's, which the page shows and the answer must come back with
 * @param signatory the director whom it names
 * @param letterDate the date it bears, in London
 * @param fixedAt when it was fixed
 */
public record SigningRequest(UUID id, SubmissionId submission, int letterNumber, Fingerprint letter, UUID pdf,
		Fingerprint fingerprint, PersonId signatory, LocalDate letterDate, Instant fixedAt) {

	/**
	 * Whether it is the letter that would be fixed now.
	 * @param number the version that is current
	 * @param text the fingerprint of its text
	 * @param director who would sign it
	 * @param day the date it would bear
	 * @return true when nothing has to be fixed again
	 */
	public boolean stillFits(int number, Fingerprint text, PersonId director, LocalDate day) {
		return this.letterNumber == number && this.letter.equals(text) && this.signatory.equals(director)
				&& this.letterDate.equals(day);
	}

	/**
	 * How entries and pages name it.
	 * @return for example "Letter for signature, version 3"
	 */
	public String name() {
		return "Letter for signature, version " + this.letterNumber;
	}

}
