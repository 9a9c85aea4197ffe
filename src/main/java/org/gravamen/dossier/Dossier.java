package org.gravamen.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A dossier as it was made once. Another making is another dossier.
 *
 * @param id names it for ever
 * @param submission of which submission
 * @param edition for whom
 * @param number the how-manieth of its edition, from 1
 * @param basis the fingerprint of everything that it says
 * @param fingerprint of the document
 * @param kept where the document is kept
 * @param length of the document, in bytes
 * @param pages how many it has
 * @param by who made it
 * @param at when
 */
public record Dossier(UUID id, SubmissionId submission, Edition edition, int number, Fingerprint basis,
		Fingerprint fingerprint, UUID kept, long length, int pages, PersonId by, Instant at) {

	/**
	 * How entries and pages name it.
	 * @return for example "Dossier, full edition, no. 2"
	 */
	public String name() {
		return "Dossier, " + this.edition.title().toLowerCase(Locale.UK) + ", no. " + this.number;
	}

	/**
	 * How addresses and files name it.
	 * @return for example "full-2"
	 */
	public String key() {
		return this.edition.key() + "-" + this.number;
	}

}
