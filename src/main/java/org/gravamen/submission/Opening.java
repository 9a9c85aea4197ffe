package org.gravamen.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Component;

/**
 * Opens a submission: reference, row, first entry, and the beginning of its path.
 */
@Component
class Opening {

	private final NumberCounter counter;

	private final SubmissionStore store;

	private final Parts parts;

	private final Chronicle chronicle;

	private final SubmissionProcess process;

	private final Clock clock;

	private final Organisation organisation;

	private final LegalTests tests;

	private final MeasuresOffered measures;

	Opening(NumberCounter counter, SubmissionStore store, Parts parts, Chronicle chronicle, SubmissionProcess process,
			Clock clock, Organisation organisation, LegalTests tests, MeasuresOffered measures) {
		this.counter = counter;
		this.store = store;
		this.parts = parts;
		this.chronicle = chronicle;
		this.process = process;
		this.clock = clock;
		this.organisation = organisation;
		this.tests = tests;
		this.measures = measures;
	}

	Submission open(Description description, Set<Regime> regimes, PersonId officer) {
		requireOffered(regimes.stream().map(this::current).toList(), description.measures());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		SubmissionNumber number = this.counter.next(this.organisation.reference(),
				now.atZone(WorkingDays.LONDON).getYear());
		Submission submission = Submission.opened(number, description,
				regimes.stream().sorted().map(this::current).toList(), officer, now);
		this.store.insert(submission);
		this.parts.note(submission.id(), officer, Part.DRAFTED);
		this.chronicle.enter(submission.id(), Happening.of("Submission opened").by(officer).outcome(number.text()));
		this.process.begin(submission.id());
		return submission;
	}

	/** The wording by which a regime that is chosen now is judged. */
	TestVersion current(Regime regime) {
		return this.tests.current(regime, today()).id();
	}

	/** Insists that what is asked for can be asked for under these tests. */
	void requireOffered(List<TestVersion> judgedBy, Set<Measure> asked) {
		this.measures.require(judgedBy, asked);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), WorkingDays.LONDON);
	}

}
