package org.gravamen.dossier;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submission;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dossiers of every submission.
 */
@Service
public class Dossiers {

	private final Manuscripts manuscripts;

	private final Typesetting typesetting;

	private final Bindery bindery;

	private final DossierStore store;

	private final DossierGround ground;

	private final Exhibits exhibits;

	private final ExhibitCopies copies;

	private final Vault vault;

	private final Chronicle chronicle;

	private final WorkingDays days;

	private final Clock clock;

	Dossiers(Manuscripts manuscripts, Typesetting typesetting, Bindery bindery, DossierStore store,
			DossierGround ground, Exhibits exhibits, ExhibitCopies copies, Vault vault, Chronicle chronicle,
			WorkingDays days, Clock clock) {
		this.manuscripts = manuscripts;
		this.typesetting = typesetting;
		this.bindery = bindery;
		this.store = store;
		this.ground = ground;
		this.exhibits = exhibits;
		this.copies = copies;
		this.vault = vault;
		this.chronicle = chronicle;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * What an edition would hold as things stand.
	 * @param matter of which submission
	 * @param edition which
	 * @return the exhibits that it holds and those that it leaves out
	 */
	@Transactional(readOnly = true)
	public Selection selection(Submission matter, Edition edition) {
		return this.manuscripts.selection(matter, edition);
	}

	/**
	 * The dossiers that were made and can still be opened.
	 * @param submission of which submission
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public List<Dossier> of(SubmissionId submission) {
		return this.store.of(submission);
	}

	/**
	 * Whether a dossier says what stands now.
	 * @param matter its submission
	 * @param dossier which
	 * @return false once anything in it has changed
	 */
	@Transactional(readOnly = true)
	public boolean current(Submission matter, Dossier dossier) {
		return this.manuscripts.of(matter, dossier.edition()).fingerprint().equals(dossier.basis());
	}

	/**
	 * Makes a dossier, and enters that in the record. It is written straight into the
	 * vault: nothing of it lies anywhere unsealed, and of its pictures one at a time is
	 * held.
	 * @param matter of which submission
	 * @param edition which
	 * @param by who wants it
	 * @return the dossier
	 * @throws Refusal NOT_YOURS; WRONG_STATE when the evidence does not stand as it was
	 * accepted, or nothing may stand in that edition; STALE_VERSION when something
	 * changed meanwhile
	 */
	@Transactional
	public Dossier make(Submission matter, Edition edition, Person by) {
		this.ground.require(matter, by);
		Manuscript manuscript = this.manuscripts.of(matter, edition);
		if (manuscript.sheets().isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"No exhibit may stand in this edition, so there is nothing to put together.");
		}
		SetText text = this.typesetting.set(manuscript, this.days.today());
		Vault.Kept kept = this.vault.keepWritten((out) -> this.bindery.bind(text, copies(matter, by), out));
		this.chronicle.hold(matter.id());
		requireSame(matter, manuscript);
		Dossier dossier = new Dossier(UUID.randomUUID(), matter.id(), edition, this.store.next(matter.id(), edition),
				manuscript.fingerprint(), kept.fingerprint(), kept.id(), kept.length(), text.pagination().total(),
				by.id(), this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.store.insert(dossier, manuscript.numbers());
		enter(dossier, "Dossier made", by);
		return dossier;
	}

	/**
	 * Opens a dossier, and enters that in the record.
	 * @param matter of which submission
	 * @param key as {@link Dossier#key()} gives it
	 * @param by who wants it
	 * @return the dossier with its document
	 * @throws Refusal NOT_YOURS; NOT_FOUND when there is none of that key, or it was
	 * destroyed; CONSENT_WITHDRAWN when an exhibit in it may no longer stand there
	 */
	@Transactional
	public Opened open(Submission matter, String key, Person by) {
		this.ground.requireReader(matter, by);
		Dossier dossier = this.store.of(matter.id())
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such dossier."));
		requirePermitted(matter, dossier);
		enter(dossier, "Dossier downloaded", by);
		return new Opened(dossier, this.vault.open(dossier.kept()));
	}

	private void requireSame(Submission matter, Manuscript manuscript) {
		Manuscript now = this.manuscripts.of(this.ground.now(matter), manuscript.edition());
		if (!now.fingerprint().equals(manuscript.fingerprint())) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"Something in the dossier changed while it was being made. Make it again.");
		}
	}

	private void requirePermitted(Submission matter, Dossier dossier) {
		boolean permitted = this.store.exhibits(dossier)
			.stream()
			.allMatch((number) -> dossier.edition().obstacle(this.exhibits.get(matter.id(), number)).isEmpty());
		if (!permitted) {
			throw new Refusal(Refusal.Reason.CONSENT_WITHDRAWN,
					"An exhibit in this dossier may no longer stand in it. Make it again.");
		}
	}

	private Bindery.Copies copies(Submission matter, Person by) {
		List<Exhibit> register = this.exhibits.of(matter.id());
		return (sheet,
				number) -> this.copies.page(register.stream()
					.filter((exhibit) -> exhibit.number().text().equals(sheet.number()))
					.findFirst()
					.orElseThrow(), number, by);
	}

	private void enter(Dossier dossier, String act, Person by) {
		this.chronicle.enter(dossier.submission(),
				Happening.of(act)
					.by(by.id())
					.outcome(dossier.edition().title().toLowerCase(Locale.UK))
					.about(dossier.name(), dossier.fingerprint()));
	}

	/**
	 * A dossier, opened.
	 *
	 * @param dossier which
	 * @param document its bytes; whoever reads them closes them
	 */
	public record Opened(Dossier dossier, InputStream document) {
	}

}
