package org.gravamen.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.signature.ContainerSeal;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.signature.SigningIdentities;
import org.gravamen.submission.Submission;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a full dossier into a container (ASiC-E) with the letter as it was signed, and
 * with the pages of the exhibits, under the seal of the house. The pages are those of the
 * safe copies: an original would tell of its source.
 */
@Service
public class Containers {

	private final Dossiers dossiers;

	private final ContainerStore store;

	private final DossierStore made;

	private final SignedLetters letters;

	private final SigningIdentities identities;

	private final ContainerSeal seal;

	private final Exhibits exhibits;

	private final ExhibitCopies copies;

	private final Vault vault;

	private final Chronicle chronicle;

	private final Clock clock;

	Containers(Dossiers dossiers, ContainerStore store, DossierStore made, SignedLetters letters,
			SigningIdentities identities, ContainerSeal seal, Exhibits exhibits, ExhibitCopies copies, Vault vault,
			Chronicle chronicle, Clock clock) {
		this.dossiers = dossiers;
		this.store = store;
		this.made = made;
		this.letters = letters;
		this.identities = identities;
		this.seal = seal;
		this.exhibits = exhibits;
		this.copies = copies;
		this.vault = vault;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Whether a dossier can go into a container.
	 * @param dossier which
	 * @return true for a full one, once its letter is signed and as long as the signature
	 * counts
	 */
	@Transactional(readOnly = true)
	public boolean possible(Dossier dossier) {
		return letter(dossier).isPresent();
	}

	/**
	 * Opens the container of a dossier, which is made when it is asked for first, and
	 * enters both in the record.
	 * @param matter of which submission
	 * @param key as {@link Dossier#key()} gives it
	 * @param by who wants it
	 * @return the container with its bytes
	 * @throws Refusal NOT_YOURS, NOT_FOUND and CONSENT_WITHDRAWN as for the dossier;
	 * WRONG_STATE when it cannot go into a container
	 */
	@Transactional
	public Opened open(Submission matter, String key, Person by) {
		Dossier dossier = this.dossiers.find(matter, key, by);
		SignedLetter letter = letter(dossier).orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
				"Only a full dossier goes into a container, once its letter is signed and while the signature counts."));
		SealedDossier sealed = this.store.find(dossier, letter.id()).orElseGet(() -> make(dossier, letter, by));
		enter(sealed, "Container downloaded", by);
		return new Opened(sealed, this.vault.open(sealed.kept()));
	}

	private Optional<SignedLetter> letter(Dossier dossier) {
		return this.letters.latest(dossier.submission())
			.filter((letter) -> !dossier.edition().redacted() && !this.letters.lapsed(letter));
	}

	private SealedDossier make(Dossier dossier, SignedLetter letter, Person by) {
		Instant at = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Vault.Kept kept = this.vault.keepWritten((out) -> write(dossier, letter, by, at, out));
		SealedDossier sealed = new SealedDossier(dossier, letter.id(), kept.fingerprint(), kept.id(), kept.length());
		this.store.insert(sealed, by.id(), at);
		enter(sealed, "Container sealed", by);
		return sealed;
	}

	private void write(Dossier dossier, SignedLetter letter, Person by, Instant at, OutputStream out)
			throws IOException {
		Container container = new Container(out);
		container.add("letter.pdf", "application/pdf", new ByteArrayInputStream(this.letters.bytes(letter)));
		try (InputStream document = this.vault.open(dossier.kept())) {
			container.add("dossier.pdf", "application/pdf", document);
		}
		for (ExhibitNumber number : this.made.exhibits(dossier)) {
			addPages(this.exhibits.get(dossier.submission(), number), by, container);
		}
		container.seal(this.seal, this.identities.ofTheHouse(), at);
	}

	private void addPages(Exhibit exhibit, Person by, Container container) throws IOException {
		ExhibitCopy copy = this.copies.get(exhibit);
		int pages = (copy.state() == ExhibitCopy.State.CLEARED) ? copy.pages() : 0;
		for (int number = 1; number <= pages; number++) {
			ExhibitCopies.Page page = this.copies.page(exhibit, number, by);
			String ending = page.format().name().toLowerCase(Locale.ROOT);
			container.add(
					String.format(Locale.ROOT, "exhibits/%s/page-%04d.%s", exhibit.number().text(), number, ending),
					page.format().mediaType(), page.bytes());
		}
	}

	private void enter(SealedDossier sealed, String act, Person by) {
		this.chronicle.enter(sealed.dossier().submission(),
				Happening.of(act).by(by.id()).about(sealed.name(), sealed.fingerprint()));
	}

	/**
	 * A container, opened.
	 *
	 * @param sealed which
	 * @param bytes its bytes; whoever reads them closes them
	 */
	public record Opened(SealedDossier sealed, InputStream bytes) {
	}

}
