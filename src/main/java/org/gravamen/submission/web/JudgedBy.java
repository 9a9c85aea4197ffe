package org.gravamen.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;

/**
 * By which tests a submission is judged, and whether the catalogue has newer wordings.
 */
@Component
class JudgedBy {

	private final LegalTests tests;

	private final Clock clock;

	JudgedBy(LegalTests tests, Clock clock) {
		this.tests = tests;
		this.clock = clock;
	}

	List<Judged> of(Submission matter) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkingDays.LONDON);
		return matter.regimes()
			.stream()
			.map((id) -> new Judged(this.tests.get(id), this.tests.newerThan(id, today)))
			.toList();
	}

	/**
	 * One test of a submission.
	 *
	 * @param test by which it is judged
	 * @param newer the wording that has taken its place, if one has
	 */
	record Judged(LegalTest test, Optional<LegalTest> newer) {
	}

}
