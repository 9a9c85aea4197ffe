package org.gravamen.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
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

	private final Chronicle chronicle;

	private final Clock clock;

	KeptAllegations(Submissions submissions, SubmissionStore store, AllegationStore allegations, LegalTests tests,
			Chronicle chronicle, Clock clock) {
		this.submissions = submissions;
		this.store = store;
		this.allegations = allegations;
		this.tests = tests;
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
	public void adopt(SubmissionId id, Regime regime, Person by) {
		Submission submission = this.submissions.toChange(id, by);
		LegalTest newer = submission.test(regime)
			.flatMap((test) -> this.tests.newerThan(test, today()))
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"There is no newer wording of this test than the one that the submission is judged by."));
		Submission adopted = submission.adopting(newer);
		this.store.judge(adopted);
		adopted.targets().stream().flatMap((target) -> target.allegations().stream()).forEach(this.allegations::update);
		this.chronicle.enter(id,
				Happening.of("Newer wording of a legal test adopted")
					.by(by.id())
					.outcome(regime.title() + ": " + newer.title()));
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
