package org.gravamen.letter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of letters in the database.
 */
@Service
@Transactional
class WrittenLetterVersions implements LetterVersions {

	private final LetterVersionStore store;

	private final Submissions submissions;

	private final Chronicle chronicle;

	private final Clock clock;

	WrittenLetterVersions(LetterVersionStore store, Submissions submissions, Chronicle chronicle, Clock clock) {
		this.store = store;
		this.submissions = submissions;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LetterVersion> current(SubmissionId submission) {
		int before = this.store.followUpBegunAfter(submission).orElse(0);
		return this.store.latest(submission).filter((version) -> version.number() > before);
	}

	@Override
	@Transactional(readOnly = true)
	public LetterVersion get(SubmissionId submission, int number) {
		return this.store.find(submission, number)
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "There is no such version of this letter."));
	}

	@Override
	@Transactional(readOnly = true)
	public List<LetterVersion> all(SubmissionId submission) {
		return this.store.all(submission);
	}

	@Override
	public LetterVersion write(SubmissionId submission, String text, Person author) {
		this.submissions.toChange(submission, author);
		Wording words = new Wording(text);
		return current(submission).filter((version) -> version.fingerprint().equals(words.fingerprint()))
			.orElseGet(() -> keep(next(submission, words, author.id())));
	}

	@Override
	public void beginFollowUp(SubmissionId submission) {
		int last = this.store.latest(submission).map(LetterVersion::number).orElse(0);
		if (!this.store.followUpBegunAfter(submission).equals(Optional.of(last))) {
			this.store.beginFollowUp(submission, last);
			this.chronicle.enter(submission, Happening.of("Follow-up letter begun").asDetail());
		}
	}

	private LetterVersion next(SubmissionId submission, Wording words, PersonId author) {
		int number = this.store.latest(submission).map(LetterVersion::number).orElse(0) + 1;
		LetterKind kind = this.store.followUpBegunAfter(submission).isPresent() ? LetterKind.FOLLOW_UP
				: LetterKind.SUBMISSION;
		return new LetterVersion(submission, number, kind, words.text(), words.fingerprint(), author,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
	}

	private LetterVersion keep(LetterVersion version) {
		this.store.insert(version);
		this.chronicle.enter(version.submission(),
				Happening.of("Letter version " + version.number() + " written")
					.by(version.author())
					.about(version.name(), version.fingerprint()));
		return version;
	}

}
