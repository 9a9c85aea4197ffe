package org.gravamen.evidence;

import java.util.Locale;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A source no longer consents to a use of an exhibit, whether it was withdrawn or
 * refused: what depends on it stops.
 *
 * @param submission of which submission
 * @param exhibit which exhibit
 * @param use which use
 * @param now withdrawn, or refused
 * @param by who wrote it down
 */
public record ConsentWithdrawn(SubmissionId submission, ExhibitNumber exhibit, Use use, Consent.State now,
		PersonId by) {

	/**
	 * What happened, for whoever is stopped by it.
	 * @return for example "Consent to its publication was refused for E-03."
	 */
	public String sentence() {
		return "Consent " + this.use.words() + " was " + this.now.title().toLowerCase(Locale.ROOT) + " for "
				+ this.exhibit.text() + ".";
	}

}
