package org.gravamen.pace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.PaperClock;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of submissions, which can stand still for a reason. What is due moves by the
 * working days for which it stood; nobody is reminded meanwhile, and papers can be
 * answered all the same. A stop belongs to one stage and ends with it.
 */
@Service
public class Clocks {

	// After the signature, time is the letter's: its hold, and the reply that is awaited.
	private static final Set<Stage> STAGES = Set.of(Stage.PREPARATION, Stage.EVIDENCE_REVIEW,
			Stage.LEGAL_ADVISORY_SIGN_OFF, Stage.DIRECTORS_SIGNATURE);

	private final ClockStopRows rows;

	private final PaperClock papers;

	private final Rights rights;

	private final Chronicle chronicle;

	private final WorkingDays calendar;

	private final Clock clock;

	Clocks(ClockStopRows rows, PaperClock papers, Rights rights, Chronicle chronicle, WorkingDays calendar,
			Clock clock) {
		this.rows = rows;
		this.papers = papers;
		this.rights = rights;
		this.chronicle = chronicle;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * When the clock of a submission stood still.
	 * @param matter which submission
	 * @return the oldest first
	 */
	@Transactional(readOnly = true)
	public List<ClockStop> of(Submission matter) {
		return this.rows.of(matter.id());
	}

	/**
	 * Whether it stands still now.
	 * @param matter which submission
	 * @return why and since when; empty while it goes on
	 */
	@Transactional(readOnly = true)
	public Optional<ClockStop> standing(Submission matter) {
		return this.rows.standing(matter.id());
	}

	/**
	 * For how long the clock stood still at each stage.
	 * @param matter of which submission
	 * @return working days by stage, up to today where it stands still now
	 */
	@Transactional(readOnly = true)
	public Map<Stage, Integer> stoodStill(Submission matter) {
		return of(matter).stream()
			.collect(Collectors.toMap(ClockStop::stage, (stop) -> this.calendar.between(day(stop.stoppedAt()),
					day(stop.startedAt().orElseGet(this.clock::instant))), Integer::sum));
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, WorkingDays.LONDON);
	}

	/**
	 * Whether a person may stop it, or start it again.
	 * @param matter which submission
	 * @param person who
	 * @return true for a manager, and for the chair while the council has it
	 */
	public boolean may(Submission matter, Person person) {
		return STAGES.contains(matter.stage()) && this.rights.may(person, "stop-clock", matter.id())
				&& hasIt(matter, person);
	}

	/**
	 * Stops the clock of the stage at which a submission stands.
	 * @param matter which submission
	 * @param category what kind of reason
	 * @param reason why, in at most 2,000 characters
	 * @param by a manager, or the chair while the council has it
	 * @throws Refusal NOT_YOURS, or WRONG_STATE when it stands already or has no clock
	 * @throws org.gravamen.forms.AnswersRefused without a reason
	 */
	@Transactional
	public void stop(Submission matter, ClockStop.Category category, String reason, Person by) {
		check(matter, by);
		String why = Reason.of("stop-reason", reason);
		if (!STAGES.contains(matter.stage())) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"At «" + matter.stage().title() + "» no clock of ours can be stopped.");
		}
		this.chronicle.hold(matter.id());
		if (standing(matter).isPresent()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "The clock stands still already. Start it again first.");
		}
		this.rows.stop(matter.id(), new ClockStop(UUID.randomUUID(), matter.stage(), category, why, by.id(),
				this.clock.instant(), Optional.empty(), Optional.empty()));
		this.papers.stand(matter.id());
		this.chronicle.enter(matter.id(), Happening.of("Clock stopped").by(by.id()).outcome(category.title()).why(why));
	}

	/**
	 * Starts the clock again.
	 * @param matter of which submission
	 * @param by a manager, or the chair while the council has it
	 * @throws Refusal NOT_YOURS, or WRONG_STATE when it goes on
	 */
	@Transactional
	public void start(Submission matter, Person by) {
		check(matter, by);
		this.chronicle.hold(matter.id());
		ClockStop stop = standing(matter).orElseThrow(
				() -> new Refusal(Refusal.Reason.WRONG_STATE, "The clock goes on: somebody has started it again."));
		start(matter.id(), stop, Optional.of(by.id()));
		this.chronicle.enter(matter.id(), Happening.of("Clock started again").by(by.id()));
	}

	/**
	 * Ends a stop whose stage is over.
	 * @param submission of which submission
	 * @param stage where the submission has come to
	 */
	@Transactional
	void reached(SubmissionId submission, Stage stage) {
		this.rows.standing(submission).filter((stop) -> stop.stage() != stage).ifPresent((stop) -> {
			start(submission, stop, Optional.empty());
			this.chronicle.enter(submission,
					Happening.of("Clock started again").outcome("the stage at which it stood still is over"));
		});
	}

	private void start(SubmissionId submission, ClockStop stop, Optional<PersonId> by) {
		Instant now = this.clock.instant();
		this.rows.start(stop.id(), by, now);
		this.papers.goOn(submission, stop.stoppedAt());
	}

	private void check(Submission matter, Person by) {
		this.rights.check(by, "stop-clock", matter.id());
		if (!hasIt(matter, by)) {
			throw new Refusal(Refusal.Reason.NOT_YOURS,
					"The chair of the council stops the clock only while the council has the submission. Ask a manager.");
		}
	}

	private static boolean hasIt(Submission matter, Person person) {
		return person.is(Role.MANAGER) || matter.stage() == Stage.LEGAL_ADVISORY_SIGN_OFF;
	}

}
