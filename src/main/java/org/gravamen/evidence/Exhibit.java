package org.gravamen.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A piece of evidence in the register: a file that is kept as it came in, a capture of a
 * page, or a thing that lies somewhere.
 *
 * @param id names it for ever
 * @param submission which submission rests on it
 * @param number as letters cite it
 * @param description what it is and how far it may be relied on
 * @param provenance where it comes from
 * @param consents for which uses its source consents
 * @param substance what there is of it
 * @param addedBy who took it in
 * @param addedAt when
 * @param withdrawn how it was withdrawn; empty while it is live
 */
public record Exhibit(UUID id, SubmissionId submission, ExhibitNumber number, Description description,
		Provenance provenance, Consents consents, Substance substance, PersonId addedBy, Instant addedAt,
		Optional<Withdrawn> withdrawn) {

	/**
	 * Whether the submission still rests on it.
	 * @return false once it is withdrawn
	 */
	public boolean live() {
		return this.withdrawn.isEmpty();
	}

	/**
	 * Whether it was described since it came in: nothing is put forward before.
	 * @return false while nobody has said what sort of evidence it is
	 */
	public boolean described() {
		return this.description.kind().isPresent();
	}

	/**
	 * Whether it may be put to a use, as its consents stand.
	 * @param use which
	 * @return false when consent was refused or withdrawn, or is needed for what a person
	 * told and was not given
	 */
	public boolean permits(Use use) {
		return this.consents.permit(use, this.description.kind().filter(ExhibitKind::personal).isPresent());
	}

	/**
	 * Whether others than its case officer may look at it.
	 * @return false once it is withdrawn, and while its source does not consent even to
	 * work inside the organisation
	 */
	public boolean open() {
		return live() && permits(Use.INTERNAL);
	}

	public String title() {
		return this.description.title();
	}

	public Grading grading() {
		return this.description.grading();
	}

	public Optional<File> file() {
		return this.substance.file();
	}

	/**
	 * What a manifest, a review and the record know it by.
	 * @return of the file; without one, of what is written about it
	 */
	public Fingerprint fingerprint() {
		return this.substance.fingerprint();
	}

	/**
	 * What a finding on it rests on.
	 * @return another one as soon as its bytes or its line of the collection log change
	 */
	public Fingerprint basis() {
		if (file().isEmpty() || this.provenance.collected().isEmpty()) {
			return fingerprint();
		}
		Fingerprint collection = CanonicalDescription.of(this.id, this.provenance, Optional.empty());
		return Fingerprint.of((fingerprint().hex() + collection.hex()).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What sort of entry of the register it is.
	 * @return a file that was collected on the web is a capture
	 */
	public Nature nature() {
		if (this.substance.thing().isPresent()) {
			return Nature.PHYSICAL;
		}
		return this.provenance.collected().isPresent() ? Nature.WEB_CAPTURE : Nature.FILE;
	}

	Exhibit with(Consents standing) {
		return new Exhibit(this.id, this.submission, this.number, this.description, this.provenance, standing,
				this.substance, this.addedBy, this.addedAt, this.withdrawn);
	}

	Exhibit describedAs(Description words, Provenance from) {
		Substance same = this.substance;
		if (same.file().isEmpty()) {
			same = new Substance(Optional.empty(), same.thing(), CanonicalDescription.of(this.id, from, same.thing()));
		}
		return new Exhibit(this.id, this.submission, this.number, words, from, this.consents, same, this.addedBy,
				this.addedAt, this.withdrawn);
	}

	/** What sort of entry it is. */
	public enum Nature {

		/** A file that somebody handed in. */
		FILE("File"),
		/** A page that was collected, with or without a file. */
		WEB_CAPTURE("Web capture"),
		/** Something that can be touched. */
		PHYSICAL("Physical object");

		private final String title;

		Nature(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/**
	 * What an exhibit is.
	 *
	 * @param title a line
	 * @param source where it comes from, in words that may stand in the papers; empty
	 * until it is described
	 * @param kind what sort of evidence; empty until it is described
	 * @param grading how far it may be relied on
	 */
	public record Description(String title, String source, Optional<ExhibitKind> kind, Grading grading) {
	}

	/**
	 * What there is of an exhibit.
	 *
	 * @param file its bytes; a physical object has none, a capture need not
	 * @param thing the physical object, if it is one
	 * @param fingerprint of the file; without one, of its canonical description
	 */
	public record Substance(Optional<File> file, Optional<Thing> thing, Fingerprint fingerprint) {

		static Substance of(File file) {
			return new Substance(Optional.of(file), Optional.empty(), file.fingerprint());
		}

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
	 * A physical object, as it was taken in; where it has gone since, its custody log
	 * says.
	 *
	 * @param description what it is
	 * @param keptAt where it was put
	 * @param sealNumber of the bag or box; empty when it is not sealed
	 */
	public record Thing(String description, String keptAt, String sealNumber) {
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
