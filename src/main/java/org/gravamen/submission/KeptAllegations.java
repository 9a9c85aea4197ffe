package org.gravamen.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.TestVersion;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allegations in the database. Every change holds the submission first.
 */
@Service
@Transactional
class KeptAllegations implements Allegations {

	private final Submissions submissions;

	private final SubmissionStore store;

	private final AllegationStore allegations;

	private final LegalTests tests;

	private final KeptWordings wordings;

	private final Chronicle chronicle;

	private final Clock clock;

	KeptAllegations(Submissions submissions, SubmissionStore store, AllegationStore allegations, LegalTests tests,
			KeptWordings wordings, Chronicle chronicle, Clock clock) {
		this.submissions = submissions;
		this.store = store;
		this.allegations = allegations;
		this.tests = tests;
		this.wordings = wordings;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	public void add(SubmissionId id, UUID target, Allegation allegation, Person by) {
		Submission submission = this.submissions.toChange(id, by);
		Target accused = submission.requireTarget(target).with(checked(submission, allegation));
		this.allegations.insert(target, allegation);
		enter(id, by, "Allegation added", accused.allegations().size());
	}

	@Override
	public void change(SubmissionId id, UUID target, Allegation allegation, Person by) {
		Submission submission = this.submissions.toChange(id, by);
		Target accused = submission.requireTarget(target);
		accused.requireAllegation(allegation.id());
		this.allegations.update(checked(submission, allegation));
		enter(id, by, "Allegation changed", accused.allegations().size());
	}

	@Override
	public void remove(SubmissionId id, UUID target, UUID allegation, Person by) {
		Target accused = this.submissions.toChange(id, by).requireTarget(target);
		accused.requireAllegation(allegation);
		this.allegations.delete(allegation);
		enter(id, by, "Allegation removed", accused.allegations().size() - 1);
	}

	@Override
	public void adopt(SubmissionId id, TestVersion wording, Person by) {
		Submission submission = this.submissions.toChange(id, by);
		LegalTest other = submission.test(wording.regime())
			.flatMap((test) -> open(id, test, wording))
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"The submission is judged by this wording already, or cannot be."));
		Submission adopted = submission.adopting(other);
		this.store.judge(adopted, other.id());
		adopted.targets().stream().flatMap((target) -> target.allegations().stream()).forEach(this.allegations::update);
		String unsure = other.from().verified() ? "" : " (nobody has verified that it applies)";
		this.chronicle.enter(id,
				Happening.of("Another wording of a legal test adopted")
					.by(by.id())
					.outcome(wording.regime().title() + ": " + other.title() + unsure));
	}

	private Optional<LegalTest> open(SubmissionId id, TestVersion now, TestVersion wording) {
		if (now.equals(wording)) {
			return this.wordings.changedSince(id).contains(now) ? Optional.of(this.tests.get(now)) : Optional.empty();
		}
		return this.tests.insteadOf(now, today()).stream().filter((test) -> test.id().equals(wording)).findFirst();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), WorkingDays.LONDON);
	}

	private Allegation checked(Submission submission, Allegation allegation) {
		TestVersion test = allegation.test();
		if (!submission.regimes().contains(test)) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"The submission is not judged by this test, or no longer. Open the page of the target again.");
		}
		return allegation.fitting(this.tests.get(test));
	}

	// The record says that an allegation changed, never what is alleged.
	private void enter(SubmissionId id, Person by, String act, int left) {
		this.chronicle.enter(id, Happening.of(act).by(by.id()).outcome(left + " in all").asDetail());
	}

}
