package org.gravamen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibit.Description;
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
 * Exhibits in the database, their bytes in the vault.
 */
@Service
@Transactional
class KeptExhibits implements Exhibits {

	private final ExhibitStore store;

	private final Vault vault;

	private final Submissions submissions;

	private final Chronicle chronicle;

	private final ExhibitSettings settings;

	private final Clock clock;

	KeptExhibits(ExhibitStore store, Vault vault, Submissions submissions, Chronicle chronicle,
			ExhibitSettings settings, Clock clock) {
		this.store = store;
		this.vault = vault;
		this.submissions = submissions;
		this.chronicle = chronicle;
		this.settings = settings;
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
		return this.store.find(submission, number)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such exhibit in this submission."));
	}

	@Override
	@Transactional(readOnly = true)
	public Manifest manifest(SubmissionId submission) {
		return new Manifest(this.store.of(submission));
	}

	@Override
	public Exhibit add(SubmissionId submission, Description description, String fileName, InputStream bytes,
			Person by) {
		this.submissions.toChange(submission, by);
		Description what = DescriptionCheck.checked(description);
		// The submission is held from here, so the next number is nobody else's.
		Exhibit exhibit = new Exhibit(UUID.randomUUID(), submission, this.store.next(submission), what,
				keep(fileName, bytes), by.id(), now(), Optional.empty());
		requireNew(exhibit);
		this.store.insert(exhibit);
		this.chronicle.enter(submission, about("Exhibit added", exhibit).by(by.id()));
		return exhibit;
	}

	@Override
	public void withdraw(SubmissionId submission, ExhibitNumber number, String reason, Person by) {
		this.submissions.toChange(submission, by);
		Exhibit exhibit = get(submission, number);
		String why = DescriptionCheck.reason(reason);
		if (!this.store.withdraw(exhibit, new Exhibit.Withdrawn(by.id(), now(), why))) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "Exhibit " + number.text() + " is withdrawn already.");
		}
		this.chronicle.enter(submission, about("Exhibit withdrawn", exhibit).by(by.id()).why(why));
	}

	@Override
	@Transactional(readOnly = true)
	public InputStream open(Exhibit exhibit) {
		return this.vault.open(exhibit.file().kept());
	}

	private Exhibit.File keep(String fileName, InputStream bytes) {
		String name = DisplayName.of(fileName);
		byte[] start = start(bytes);
		if (start.length == 0) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty. Choose another.");
		}
		FileType type = FileType.of(name, start);
		InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
		Vault.Kept kept = this.vault.keep((type == FileType.TEXT) ? new TextCheck(whole) : whole,
				this.settings.largestFile().toBytes());
		return new Exhibit.File(name, type.mediaType(), kept.length(), kept.fingerprint(), kept.id());
	}

	private static byte[] start(InputStream bytes) {
		try {
			return bytes.readNBytes(FileType.MARK_BYTES);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The stream broke off at its start.", ex);
		}
	}

	private void requireNew(Exhibit exhibit) {
		this.store.liveWith(exhibit.submission(), exhibit.fingerprint()).ifPresent((same) -> {
			throw new Refusal(Refusal.Reason.DUPLICATE_EVIDENCE,
					"Exhibit " + same.number().text() + " holds the same file. Cite that exhibit.");
		});
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static Happening about(String act, Exhibit exhibit) {
		return Happening.of(act).about("Exhibit " + exhibit.number().text(), exhibit.fingerprint());
	}

}
