package org.gravamen.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submissions;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exhibits in the database, their files in the vault. The submission is held while one is
 * added, so that no number is given twice.
 */
@Service
@Transactional
class KeptExhibits implements Exhibits {

	private final ExhibitStore store;

	private final Submissions submissions;

	private final Vault vault;

	private final Chronicle chronicle;

	private final Intake intake;

	private final KeptCopies copies;

	private final Clock clock;

	KeptExhibits(ExhibitStore store, Submissions submissions, Vault vault, Chronicle chronicle, Intake intake,
			KeptCopies copies, Clock clock) {
		this.store = store;
		this.submissions = submissions;
		this.vault = vault;
		this.chronicle = chronicle;
		this.intake = intake;
		this.copies = copies;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Exhibit> of(SubmissionId submission) {
		return this.store.of(submission);
	}

	@Override
	@Transactional(readOnly = true)
	public Exhibit get(SubmissionId submission, ExhibitNumber number) {
		return this.store.of(submission)
			.stream()
			.filter((exhibit) -> exhibit.number().equals(number))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no exhibit of that number."));
	}

	@Override
	@Transactional(readOnly = true)
	public Manifest manifest(SubmissionId submission) {
		return new Manifest(this.store.of(submission));
	}

	@Override
	public Exhibit add(SubmissionId submission, Exhibit.Description description, String fileName, InputStream bytes,
			Person by) {
		this.submissions.toChange(submission, by);
		Exhibit.Description checked = DescriptionCheck.checked(description);
		List<Exhibit> held = this.store.of(submission);
		Exhibit.File file = this.intake.take(fileName, bytes);
		refuseTwice(held, file);
		ExhibitNumber number = new ExhibitNumber(held.size() + 1);
		Exhibit exhibit = new Exhibit(UUID.randomUUID(), submission, number, checked, file, by.id(), now(),
				Optional.empty());
		this.store.insert(exhibit);
		this.copies.begin(exhibit);
		enter(exhibit, "Exhibit added", by, "");
		return exhibit;
	}

	@Override
	public void withdraw(SubmissionId submission, ExhibitNumber number, String reason, Person by) {
		this.submissions.toChange(submission, by);
		Exhibit exhibit = get(submission, number);
		if (!exhibit.live()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "Exhibit " + number.text() + " is already withdrawn.");
		}
		String why = DescriptionCheck.reason(reason);
		this.store.withdraw(exhibit, new Exhibit.Withdrawn(by.id(), now(), why));
		enter(exhibit, "Exhibit withdrawn", by, why);
	}

	@Override
	public InputStream open(Exhibit exhibit) {
		return this.vault.open(exhibit.file().kept());
	}

	private static void refuseTwice(List<Exhibit> held, Exhibit.File file) {
		held.stream()
			.filter((exhibit) -> exhibit.live() && exhibit.fingerprint().equals(file.fingerprint()))
			.findFirst()
			.ifPresent((same) -> {
				throw new Refusal(Refusal.Reason.DUPLICATE_EVIDENCE,
						"Exhibit " + same.number().text() + " already holds this very file.");
			});
	}

	private void enter(Exhibit exhibit, String act, Person by, String why) {
		this.chronicle.enter(exhibit.submission(),
				Happening.of(act)
					.by(by.id())
					.outcome(exhibit.number().text())
					.why(why)
					.about("Exhibit " + exhibit.number().text(), exhibit.fingerprint()));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
