package org.gravamen.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.ExhibitNumber;
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
	public void note(SubmissionId submission, List<Bearing> bearings, Person by) {
		Submission matter = this.submissions.toChange(submission, by);
		if (bearings.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Tick what the exhibit bears on.");
		}
		bearings.stream().map(Bearing::exhibit).distinct().forEach((one) -> requireLive(submission, one));
		requirePoints(matter, bearings);
		Set<String> noted = this.store.of(submission)
			.stream()
			.map(NotedBearings::key)
			.collect(Collectors.toCollection(HashSet::new));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		for (Bearing bearing : bearings) {
			requireNew(noted, bearing);
			if (bearing.passage().length() > LONGEST) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, "Name the passage in at most 500 characters.");
			}
			this.store.insert(submission, bearing, by.id(), now);
		}
		enter(submission, "Exhibit brought to bear", bearings, by);
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
		enter(submission, "Exhibit no longer brought to bear", List.of(lifted), by);
	}

	private void requireLive(SubmissionId submission, ExhibitNumber number) {
		if (!this.exhibits.get(submission, number).live()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					number.text() + " is withdrawn and shows nothing any more. Choose another exhibit.");
		}
	}

	private void requirePoints(Submission matter, List<Bearing> bearings) {
		Set<Point> known = this.points.of(matter).stream().map(ToShow::point).collect(Collectors.toSet());
		if (!bearings.stream().map(Bearing::point).allMatch(known::contains)) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "This is no longer among what must be shown.");
		}
	}

	private static void requireNew(Set<String> noted, Bearing bearing) {
		if (!noted.add(key(bearing))) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					bearing.exhibit().text() + " is already noted for one of these. Leave it out.");
		}
	}

	private static String key(Bearing bearing) {
		return bearing.exhibit().text() + " " + bearing.point().text() + " " + bearing.direction();
	}

	private void enter(SubmissionId submission, String act, List<Bearing> bearings, Person by) {
		Map<ExhibitNumber, List<String>> points = new TreeMap<>();
		bearings.forEach((one) -> points.computeIfAbsent(one.exhibit(), (exhibit) -> new ArrayList<>())
			.add(one.point().element()));
		points.forEach((exhibit, elements) -> this.chronicle.enter(submission,
				Happening.of(act).by(by.id()).outcome(exhibit.text() + ": " + String.join(", ", elements)).asDetail()));
	}

}
