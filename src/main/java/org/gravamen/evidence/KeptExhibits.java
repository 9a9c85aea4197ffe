package org.gravamen.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exhibits in the database, their files in the vault. The submission is held while one is
 * numbered, so that no number is given twice, but not while its bytes come in.
 */
@Service
@Transactional
class KeptExhibits implements Exhibits {

	private final ExhibitStore store;

	private final Submissions submissions;

	private final Intake intake;

	private final Vault vault;

	private final Bookkeeping books;

	private final KeptCopies copies;

	private final Clock clock;

	KeptExhibits(ExhibitStore store, Submissions submissions, Intake intake, Vault vault, Bookkeeping books,
			KeptCopies copies, Clock clock) {
		this.store = store;
		this.submissions = submissions;
		this.intake = intake;
		this.vault = vault;
		this.books = books;
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
	public ExhibitPage page(SubmissionId submission, ExhibitFilter filter, Optional<ExhibitNumber> after) {
		return ExhibitPage
			.of(this.store.page(submission, filter, after.map(ExhibitNumber::value).orElse(0), ExhibitPage.MOST + 1));
	}

	@Override
	@Transactional(readOnly = true)
	public Exhibit get(SubmissionId submission, ExhibitNumber number) {
		return this.store.find(submission, number)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no exhibit of that number."));
	}

	@Override
	@Transactional(readOnly = true)
	public Manifest manifest(SubmissionId submission) {
		return new Manifest(this.store.of(submission));
	}

	@Override
	public Exhibit takeIn(SubmissionId submission, String fileName, InputStream bytes, Person by) {
		requireOpenTo(submission, by);
		Exhibit.File file = this.intake.take(fileName, bytes, this.store.bytesHeld(submission));
		this.submissions.toChange(submission, by);
		this.store.holding(submission, file.fingerprint()).ifPresent((same) -> {
			throw new DuplicateEvidence(same);
		});
		Exhibit.Description unknown = new Exhibit.Description(DisplayName.asTitle(file.name()), "", Optional.empty(),
				Grading.UNGRADED);
		Exhibit exhibit = fresh(UUID.randomUUID(), submission, unknown, Provenance.UNKNOWN, Exhibit.Substance.of(file),
				by);
		this.copies.begin(exhibit);
		this.books.takenIn(exhibit, by);
		return exhibit;
	}

	@Override
	public Exhibit add(SubmissionId submission, Exhibit.Description description, Consents consents, String fileName,
			InputStream bytes, Person by) {
		Exhibit.Description checked = DescriptionCheck.checked(description);
		Exhibit exhibit = takeIn(submission, fileName, bytes, by).describedAs(checked, Provenance.UNKNOWN);
		this.store.describe(exhibit);
		this.books.described(exhibit, by);
		this.books.consented(exhibit, consents);
		return get(submission, exhibit.number());
	}

	@Override
	public Exhibit enter(SubmissionId submission, NewEntry entry, Person by) {
		NewEntry checked = DescriptionCheck.checked(entry);
		DescriptionCheck.requirePast(checked.provenance(), now());
		this.submissions.toChange(submission, by);
		UUID id = UUID.randomUUID();
		Exhibit.Substance substance = new Exhibit.Substance(Optional.empty(), checked.thing(),
				CanonicalDescription.of(id, checked.provenance(), checked.thing()));
		Exhibit exhibit = fresh(id, submission, checked.description(), checked.provenance(), substance, by);
		this.books.takenIn(exhibit, by);
		return exhibit;
	}

	@Override
	public void withdraw(SubmissionId submission, ExhibitNumber number, String reason, Person by) {
		this.submissions.toChange(submission, by);
		String why = DescriptionCheck.reason(reason, "Say why you withdraw the exhibit.");
		takeOut(live(submission, number), why, by.id());
	}

	@Override
	public void setAside(SubmissionId submission, ExhibitNumber number, String reason, PersonId by) {
		takeOut(live(submission, number), "Rejected in the evidence review: " + reason, by);
	}

	private Exhibit live(SubmissionId submission, ExhibitNumber number) {
		Exhibit exhibit = get(submission, number);
		if (!exhibit.live()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "Exhibit " + number.text() + " is already withdrawn.");
		}
		return exhibit;
	}

	private void takeOut(Exhibit exhibit, String why, PersonId by) {
		this.store.withdraw(exhibit, new Exhibit.Withdrawn(by, now(), why));
		this.books.withdrawn(exhibit, why, by);
	}

	@Override
	public InputStream open(Exhibit exhibit) {
		return this.vault.open(exhibit.file()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This exhibit has no file."))
			.kept());
	}

	private Exhibit fresh(UUID id, SubmissionId submission, Exhibit.Description description, Provenance provenance,
			Exhibit.Substance substance, Person by) {
		Exhibit exhibit = new Exhibit(id, submission, this.store.next(submission), description, provenance,
				Consents.NONE, substance, by.id(), now(), Optional.empty());
		this.store.insert(exhibit);
		return exhibit;
	}

	// Whoever would be refused afterwards is refused before the first byte.
	private void requireOpenTo(SubmissionId submission, Person by) {
		Submission matter = this.submissions.get(submission);
		if (matter.stage() != Stage.PREPARATION || !matter.officer().equals(by.id())) {
			this.submissions.toChange(submission, by);
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
