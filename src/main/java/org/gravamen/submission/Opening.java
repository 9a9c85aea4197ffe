package org.gravamen.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.gravamen.calendar.WorkingDays;
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

	Opening(NumberCounter counter, SubmissionStore store, Parts parts, Chronicle chronicle, SubmissionProcess process,
			Clock clock, Organisation organisation) {
		this.counter = counter;
		this.store = store;
		this.parts = parts;
		this.chronicle = chronicle;
		this.process = process;
		this.clock = clock;
		this.organisation = organisation;
	}

	Submission open(Description description, PersonId officer) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		SubmissionNumber number = this.counter.next(this.organisation.reference(),
				now.atZone(WorkingDays.LONDON).getYear());
		Submission submission = Submission.opened(number, description, officer, now);
		this.store.insert(submission);
		this.parts.note(submission.id(), officer, Part.DRAFTED);
		this.chronicle.enter(submission.id(), Happening.of("Submission opened").by(officer).outcome(number.text()));
		this.process.begin(submission.id());
		return submission;
	}

}
