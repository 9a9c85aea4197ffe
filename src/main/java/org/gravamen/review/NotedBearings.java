package org.gravamen.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bearings as the case officer notes them, each in the record.
 */
@Component
@Transactional
class NotedBearings implements Bearings {

	private static final int LONGEST = 500;

	private final BearingStore store;

	private final Points points;

	private final Exhibits exhibits;

	private final Submissions submissions;

	private final Chronicle chronicle;

	private final Clock clock;

	NotedBearings(BearingStore store, Points points, Exhibits exhibits, Submissions submissions, Chronicle chronicle,
			Clock clock) {
		this.store = store;
		this.points = points;
		this.exhibits = exhibits;
		this.submissions = submissions;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Bearing> of(SubmissionId submission) {
		return this.store.of(submission);
	}

	@Override
	public void note(SubmissionId submission, Bearing bearing, Person by) {
		Submission matter = this.submissions.toChange(submission, by);
		this.exhibits.get(submission, bearing.exhibit());
		requirePoint(matter, bearing.point());
		requireNew(this.store.of(submission), bearing);
		if (bearing.passage().length() > LONGEST) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Name the passage in at most 500 characters.");
		}
		this.store.insert(submission, bearing, by.id(), this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		enter(submission, "Exhibit brought to bear", bearing, by);
	}

	@Override
	public void lift(SubmissionId submission, UUID bearing, Person by) {
		this.submissions.toChange(submission, by);
		Bearing lifted = this.store.of(submission)
			.stream()
			.filter((one) -> one.id().equals(bearing))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This is no longer noted."));
		this.store.delete(bearing);
		enter(submission, "Exhibit no longer brought to bear", lifted, by);
	}

	private void requirePoint(Submission matter, Point point) {
		if (this.points.of(matter).stream().noneMatch((one) -> one.point().equals(point))) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "This is no longer among what must be shown.");
		}
	}

	private static void requireNew(List<Bearing> noted, Bearing bearing) {
		boolean twice = noted.stream()
			.anyMatch((one) -> one.exhibit().equals(bearing.exhibit()) && one.point().equals(bearing.point())
					&& one.direction() == bearing.direction());
		if (twice) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Exhibit " + bearing.exhibit().text() + " is already noted here.");
		}
	}

	private void enter(SubmissionId submission, String act, Bearing bearing, Person by) {
		this.chronicle.enter(submission,
				Happening.of(act)
					.by(by.id())
					.outcome(bearing.exhibit().text() + ": " + bearing.point().element())
					.asDetail());
	}

}
