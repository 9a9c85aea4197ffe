package org.gravamen.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.dispatch.Dispatch;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;

/**
 * Starts and reads the clock that runs while a reply is awaited.
 */
@Service
public class ReplyClocks {

	private final FollowUps followUps;

	private final Dispatches dispatches;

	private final WorkingDays calendar;

	private final FollowUpSettings settings;

	private final Clock clock;

	ReplyClocks(FollowUps followUps, Dispatches dispatches, WorkingDays calendar, FollowUpSettings settings,
			Clock clock) {
		this.followUps = followUps;
		this.dispatches = dispatches;
		this.calendar = calendar;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The clock that runs: it is started with the dispatch of the last letter when nobody
	 * has started it since.
	 * @param submission of which submission
	 * @return the clock
	 * @throws Refusal WRONG_STATE when no letter was dispatched
	 */
	public ReplyClock running(SubmissionId submission) {
		Instant dispatched = dispatchedAt(submission);
		return this.followUps.of(submission)
			.clock()
			.filter((running) -> running.runsSince(dispatched))
			.orElseGet(() -> start(submission, dispatched, LocalDate.ofInstant(dispatched, WorkingDays.LONDON)));
	}

	/**
	 * Starts the clock again, from today.
	 * @param submission of which submission
	 * @return the clock
	 */
	public ReplyClock startAgain(SubmissionId submission) {
		return start(submission, this.clock.instant(), this.calendar.today());
	}

	/**
	 * The day the last letter went.
	 * @param submission of which submission
	 * @return the day in London
	 * @throws Refusal WRONG_STATE when none was dispatched
	 */
	LocalDate dispatchedOn(SubmissionId submission) {
		return LocalDate.ofInstant(dispatchedAt(submission), WorkingDays.LONDON);
	}

	private ReplyClock start(SubmissionId submission, Instant at, LocalDate from) {
		ReplyClock started = new ReplyClock(at, from, this.calendar.after(from, this.settings.replyWithin()));
		this.followUps.keep(submission, started);
		return started;
	}

	private Instant dispatchedAt(SubmissionId submission) {
		return this.dispatches.latest(submission)
			.flatMap(Dispatch::completedAt)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"No letter of this submission was dispatched yet, so no reply is awaited."));
	}

}
