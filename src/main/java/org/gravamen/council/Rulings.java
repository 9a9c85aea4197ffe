package org.gravamen.council;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair rules that a member has a conflict of interest, and a second member of the
 * council confirms or rejects it.
 */
@Service
public class Rulings {

	private final Sittings sittings;

	private final People people;

	private final Parts parts;

	private final Conflicts conflicts;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	private final Clock clock;

	Rulings(Sittings sittings, People people, Parts parts, Conflicts conflicts, SubmissionProcess process,
			Chronicle chronicle, Clock clock) {
		this.sittings = sittings;
		this.people = people;
		this.parts = parts;
		this.conflicts = conflicts;
		this.process = process;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * The ruling that waits for a second member.
	 * @param submission on which submission
	 * @return it, if there is one
	 */
	public Optional<Ruling> open(SubmissionId submission) {
		return this.sittings.latest(submission).flatMap(Sitting::openRuling);
	}

	/**
	 * The chair rules on a member.
	 * @param submission on which submission
	 * @param member whom it concerns
	 * @param second who shall confirm or reject it
	 * @param reason why
	 * @param chair by whom
	 * @throws Refusal WRONG_STATE while another ruling waits or when no panel sits,
	 * FIELD_INVALID when the second is not another member of the council
	 */
	@Transactional
	public void rule(SubmissionId submission, PersonId member, PersonId second, String reason, PersonId chair) {
		Person confirming = this.people.get(second);
		if (!confirming.is(Role.COUNCIL_MEMBER) && !confirming.is(Role.COUNCIL_CHAIR)) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose a member of the council to confirm the ruling.");
		}
		this.chronicle.hold(submission);
		Sitting sitting = require(submission);
		sitting.rule(new Ruling(UUID.randomUUID(), member, chair, second, reason.strip(), this.clock.instant(),
				Optional.empty()));
		this.sittings.keepChanged(sitting);
		this.chronicle.enter(submission,
				Happening.of("Member ruled to have a conflict").by(chair).outcome("a second member is to confirm it"));
		this.process.memberRuled(submission);
	}

	/**
	 * The second member answers. Only what is confirmed has an effect: the member stands
	 * aside.
	 * @param submission on which submission
	 * @param answers which, and why
	 * @param second by whom
	 * @return whether it is confirmed
	 */
	@Transactional
	public boolean answer(SubmissionId submission, ConfirmRuling answers, PersonId second) {
		this.chronicle.hold(submission);
		Sitting sitting = require(submission);
		boolean confirmed = answers.decision() == ConfirmRuling.Choice.CONFIRM;
		Ruling ruling = sitting.answerRuling(second,
				new Ruling.Answer(confirmed, answers.reason(), this.clock.instant()));
		this.sittings.keepChanged(sitting);
		this.chronicle.enter(submission,
				Happening.of(confirmed ? "Ruling on a conflict confirmed" : "Ruling on a conflict rejected")
					.by(second)
					.outcome(sitting.standing().sentence()));
		if (confirmed) {
			this.parts.note(submission, ruling.member(), Part.ADVISED);
			this.conflicts.ruled(submission, ruling);
			this.process.memberStoodAside(submission, ruling.member());
		}
		return confirmed;
	}

	private Sitting require(SubmissionId submission) {
		return this.sittings.latest(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No panel has been convened yet."));
	}

}
