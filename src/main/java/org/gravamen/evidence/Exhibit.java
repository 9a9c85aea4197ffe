package org.gravamen.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A piece of evidence, kept as it came in.
 *
 * @param id names it for ever
 * @param submission which submission rests on it
 * @param number as letters cite it
 * @param description what it is and how far it may be relied on
 * @param file the very bytes
 * @param addedBy who took it in
 * @param addedAt when
 * @param withdrawn how it was withdrawn; empty while it is live
 */
public record Exhibit(UUID id, SubmissionId submission, ExhibitNumber number, Description description, File file,
		PersonId addedBy, Instant addedAt, Optional<Withdrawn> withdrawn) {

	/**
	 * Whether the submission still rests on it.
	 * @return false once it is withdrawn
	 */
	public boolean live() {
		return this.withdrawn.isEmpty();
	}

	public String title() {
		return this.description.title();
	}

	public Fingerprint fingerprint() {
		return this.file.fingerprint();
	}

	/**
	 * What an exhibit is.
	 *
	 * @param title a line
	 * @param source where it comes from, in words that may stand in the papers
	 * @param kind what sort of evidence
	 * @param grading how far it may be relied on
	 * @param mayDisclose whether its source consents to its going to the authority
	 */
	public record Description(String title, String source, ExhibitKind kind, Grading grading, boolean mayDisclose) {
	}

	/**
	 * The bytes of an exhibit.
	 *
	 * @param name a display name, cleaned
	 * @param mediaType what the bytes were found to be
	 * @param length in bytes
	 * @param fingerprint of the bytes
	 * @param kept where the vault keeps them
	 */
	public record File(String name, String mediaType, long length, Fingerprint fingerprint, UUID kept) {
	}

	/**
	 * That an exhibit was withdrawn: it stays readable, and nothing may rest on it.
	 *
	 * @param by who
	 * @param at when
	 * @param reason why
	 */
	public record Withdrawn(PersonId by, Instant at, String reason) {
	}

}
