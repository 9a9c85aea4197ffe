package org.gravamen.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.KeptWordings;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;

/**
 * By which tests a submission is judged, and by which others it could be.
 */
@Component
class JudgedBy {

	private final LegalTests tests;

	private final KeptWordings wordings;

	private final Clock clock;

	JudgedBy(LegalTests tests, KeptWordings wordings, Clock clock) {
		this.tests = tests;
		this.wordings = wordings;
		this.clock = clock;
	}

	List<Judged> of(Submission matter) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkingDays.LONDON);
		List<TestVersion> changed = this.wordings.changedSince(matter.id());
		return matter.regimes()
			.stream()
			.map((id) -> new Judged(this.tests.get(id), this.tests.insteadOf(id, today), changed.contains(id)))
			.toList();
	}

	/**
	 * One test of a submission.
	 *
	 * @param test by which it is judged
	 * @param others the wordings that may be taken up instead
	 * @param changed whether the file of the wording was edited since
	 */
	record Judged(LegalTest test, List<LegalTest> others, boolean changed) {
	}

}
