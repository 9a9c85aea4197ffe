package org.gravamen.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.council.LateOpinion;
import org.gravamen.council.LateOpinions;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.Pace;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Finds what a person is to be reminded of: papers that wait for them, and opinions that
 * others owe them.
 */
@Component
class Reminding {

	private final Worklist worklist;

	private final LateOpinions late;

	private final Submissions submissions;

	private final Rights rights;

	private final Pace pace;

	Reminding(Worklist worklist, LateOpinions late, Submissions submissions, Rights rights, Pace pace) {
		this.worklist = worklist;
		this.late = late;
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
		return new Digest(reminders, owed,
				references(Stream
					.concat(reminders.stream().map((one) -> one.paper().submission()),
							owed.stream().map(LateOpinion::submission))
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
