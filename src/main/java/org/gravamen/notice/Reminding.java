package org.gravamen.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.council.ClosingEarly;
import org.gravamen.council.LateOpinion;
import org.gravamen.council.LateOpinions;
import org.gravamen.council.NoLongerAwaited;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.Pace;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Finds what a person is to be told: papers that wait for them, opinions that others owe
 * them, and opinions of theirs that are no longer asked for.
 */
@Component
class Reminding {

	private final Worklist worklist;

	private final LateOpinions late;

	private final ClosingEarly early;

	private final Submissions submissions;

	private final Rights rights;

	private final Pace pace;

	Reminding(Worklist worklist, LateOpinions late, ClosingEarly early, Submissions submissions, Rights rights,
			Pace pace) {
		this.worklist = worklist;
		this.late = late;
		this.early = early;
		this.submissions = submissions;
		this.rights = rights;
		this.pace = pace;
	}

	Digest of(Person person, Round round) {
		List<Reminder> reminders = this.worklist.inbox(person)
			.stream()
			.filter((paper) -> goesOn(paper.submission()))
			.map((paper) -> Reminder.of(paper, round))
			.flatMap(Optional::stream)
			.toList();
		List<LateOpinion> owed = this.late.toldSince(round.beforeAt())
			.stream()
			.filter((one) -> round.holds(one.at()) && concerns(one, person) && awaited(one) && goesOn(one.submission()))
			.toList();
		List<NoLongerAwaited> closed = this.early.told(person.id(), round.beforeAt())
			.stream()
			.filter((one) -> round.holds(one.at()))
			.toList();
		return new Digest(reminders, owed, closed,
				references(Stream.of(reminders.stream().map((one) -> one.paper().submission()),
						owed.stream().map(LateOpinion::submission), closed.stream().map(NoLongerAwaited::submission))
					.flatMap((one) -> one)
					.distinct()
					.toList()));
	}

	/** Nobody is reminded of what stands still. */
	private boolean goesOn(SubmissionId submission) {
		return this.pace.stoodStillSince(submission).isEmpty();
	}

	private boolean concerns(LateOpinion one, Person person) {
		return switch (one.told()) {
			case CHAIR -> person.is(Role.COUNCIL_CHAIR) && this.rights.may(person, "minute-decision", one.submission());
			case DIRECTOR -> person.is(Role.DIRECTOR) && this.rights.may(person, "sign-letter", one.submission());
		};
	}

	private boolean awaited(LateOpinion one) {
		return this.worklist.of(one.submission())
			.stream()
			.anyMatch((paper) -> paper.key().equals("give-opinion")
					&& paper.about().equals(Optional.of(one.member().toString())));
	}

	private Map<SubmissionId, String> references(List<SubmissionId> ids) {
		return this.submissions.briefly(ids)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().number().text()));
	}

}
