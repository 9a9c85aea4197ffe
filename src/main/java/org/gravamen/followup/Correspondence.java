package org.gravamen.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.letter.LetterVersions;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Records what came back, what was decided, and what became of each target.
 */
@Service
public class Correspondence {

	private final FollowUps followUps;

	private final ReplyClocks clocks;

	private final Submissions submissions;

	private final LetterVersions letters;

	private final Chronicle chronicle;

	private final WorkingDays calendar;

	private final Clock clock;

	Correspondence(FollowUps followUps, ReplyClocks clocks, Submissions submissions, LetterVersions letters,
			Chronicle chronicle, WorkingDays calendar, Clock clock) {
		this.followUps = followUps;
		this.clocks = clocks;
		this.submissions = submissions;
		this.letters = letters;
		this.chronicle = chronicle;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Records a response.
	 * @param submission to the letter of which submission
	 * @param answers what was answered
	 * @param by who records it
	 * @throws org.gravamen.forms.AnswersRefused when the date is not real, in the future,
	 * or before the letter went
	 */
	public void record(SubmissionId submission, RecordResponse answers, PersonId by) {
		LocalDate received = ReceivedOn.read(answers, this.clocks.dispatchedOn(submission), this.calendar.today());
		this.followUps.keep(submission, new Response(UUID.randomUUID(), answers.kind(), received,
				answers.from().strip(), answers.summary(), by, this.clock.instant()));
		this.chronicle.enter(submission, Happening.of("Response recorded").by(by).outcome(answers.kind().title()));
	}

	/**
	 * Decides what comes next; a follow-up letter is begun.
	 * @param submission for which submission
	 * @param answers what was answered
	 * @param by who decides
	 */
	public void decide(SubmissionId submission, DecideNextStep answers, PersonId by) {
		Optional<String> route = answered(answers.otherRoute())
			.filter((name) -> answers.nextStep() == Step.OTHER_ROUTE);
		this.followUps.keep(submission,
				new NextStep(answers.nextStep(), answers.reason(), route, by, this.clock.instant()));
		if (answers.nextStep() == Step.FOLLOW_UP_LETTER) {
			this.letters.beginFollowUp(submission);
		}
		this.chronicle.enter(submission,
				Happening.of("Next step decided").by(by).outcome(answers.nextStep().title()).why(answers.reason()));
	}

	/**
	 * Records what became of a target.
	 * @param submission of which submission
	 * @param target the target's id
	 * @param answers what was answered
	 * @param by who records it
	 * @throws Refusal NOT_FOUND when the submission has no such target, TASK_ALREADY_DONE
	 * when it has an outcome
	 */
	public void conclude(SubmissionId submission, UUID target, RecordOutcome answers, PersonId by) {
		require(submission, target);
		this.followUps.of(submission).requireOpen(target);
		Optional<String> entry = answered(answers.designationId()).filter((id) -> answers.outcome().designation());
		this.followUps.keep(submission, new TargetOutcome(target, answers.outcome(), entry,
				answered(answers.note()).orElse(""), by, this.clock.instant()));
		this.chronicle.enter(submission, Happening.of("Outcome recorded").by(by).outcome(answers.outcome().title()));
	}

	private void require(SubmissionId submission, UUID target) {
		if (this.submissions.get(submission).targets().stream().map(Target::id).noneMatch(target::equals)) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "This submission has no such target.");
		}
	}

	private static Optional<String> answered(@Nullable String text) {
		return Optional.ofNullable(text).map(String::strip).filter(Predicate.not(String::isEmpty));
	}

}
