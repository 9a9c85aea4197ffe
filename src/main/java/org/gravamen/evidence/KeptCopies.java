package org.gravamen.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.ExhibitIntake;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.submission.Submissions;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guards originals and copies: the officer sees first, then others see the copy, and
 * nobody else ever the original.
 */
@Service
@Transactional
class KeptCopies implements ExhibitCopies {

	private final CopyStore store;

	private final Submissions submissions;

	private final ExhibitIntake intake;

	private final Vault vault;

	private final Custody custody;

	private final Rights rights;

	private final Chronicle chronicle;

	private final Clock clock;

	KeptCopies(CopyStore store, Submissions submissions, ExhibitIntake intake, Vault vault, Custody custody,
			Rights rights, Chronicle chronicle, Clock clock) {
		this.store = store;
		this.submissions = submissions;
		this.intake = intake;
		this.vault = vault;
		this.custody = custody;
		this.rights = rights;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/** Begins the path of a file that was just taken in. */
	void begin(Exhibit exhibit) {
		this.store.insert(exhibit.id(), exhibit.submission());
		this.intake.begin(exhibit.submission(), exhibit.id());
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, ExhibitCopy> of(SubmissionId submission) {
		return this.store.of(submission);
	}

	@Override
	@Transactional(readOnly = true)
	public ExhibitCopy get(Exhibit exhibit) {
		return this.store.find(exhibit.id()).orElseGet(() -> ExhibitCopy.awaited(exhibit.id()));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayOpenOriginal(Exhibit exhibit, Person person) {
		return this.rights.may(person, "open-original", exhibit.submission())
				&& this.submissions.get(exhibit.submission()).officer().equals(person.id());
	}

	@Override
	@Transactional(readOnly = true)
	public List<MetadataFinding> findings(Exhibit exhibit, Person person) {
		requireOfficer(exhibit, person);
		return this.store.findings(exhibit.id());
	}

	@Override
	public void clear(Exhibit exhibit, Person by) {
		requireOfficer(exhibit, by);
		ExhibitCopy.Cleared cleared = new ExhibitCopy.Cleared(by.id(),
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		if (!this.store.clear(exhibit.id(), cleared)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "There is nothing to clear: " + exhibit.number().text()
					+ " is cleared already, sealed, or its safe copy is still being made.");
		}
		enter(exhibit, "Exhibit cleared", "Its officer has seen what the file says about its source.", by);
	}

	@Override
	@Transactional(readOnly = true)
	public void requireSight(Exhibit exhibit, Person person) {
		if (mayOpenOriginal(exhibit, person)) {
			return;
		}
		if (!exhibit.open()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, exhibit.number().text()
					+ " is withdrawn, or its source no longer consents: nobody but its case officer can look at it.");
		}
		if (get(exhibit).state() != ExhibitCopy.State.CLEARED) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"Nobody but its case officer can look at " + exhibit.number().text() + " until it is cleared.");
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Page page(Exhibit exhibit, int number, Person person) {
		requireSight(exhibit, person);
		return this.store.page(exhibit.id(), number)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "The safe copy has no such page."));
	}

	@Override
	public InputStream original(Exhibit exhibit, Person by) {
		requireOfficer(exhibit, by);
		Exhibit.File file = exhibit.file()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This exhibit has no file."));
		InputStream original = LostFiles.whole(this.vault, exhibit, file.kept());
		enter(exhibit, "Original opened", "", by);
		this.custody.enter(exhibit, Custody.Act.OPENED, "", "", by.id());
		return original;
	}

	private void requireOfficer(Exhibit exhibit, Person person) {
		this.rights.check(person, "open-original", exhibit.submission());
		if (!mayOpenOriginal(exhibit, person)) {
			throw new Refusal(Refusal.Reason.NOT_YOURS,
					"Only the case officer of this submission may open an original. Look at the safe copy.");
		}
	}

	private void enter(Exhibit exhibit, String act, String why, Person by) {
		this.chronicle.enter(exhibit.submission(),
				Happening.of(act)
					.by(by.id())
					.outcome(exhibit.number().text())
					.why(why)
					.about("Exhibit " + exhibit.number().text(), exhibit.fingerprint()));
	}

}
