package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time between release and sending, in which a letter can still be stopped.
 */
@Service
public class Holds {

	private static final int LONGEST = 4000;

	private final Dispatches dispatches;

	private final Rights rights;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	private final Clock clock;

	Holds(Dispatches dispatches, Rights rights, SubmissionProcess process, Chronicle chronicle, Clock clock) {
		this.dispatches = dispatches;
		this.rights = rights;
		this.process = process;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Stops a letter that is on hold.
	 * @param submission whose letter
	 * @param reason why
	 * @param by who stops it
	 * @throws Refusal NOT_YOURS, or WRONG_STATE when nothing is on hold
	 * @throws AnswersRefused without a reason
	 */
	@Transactional
	public void stop(SubmissionId submission, String reason, Person by) {
		this.rights.check(by, "stop-dispatch", submission);
		requireReason(reason);
		this.chronicle.hold(submission);
		Instant now = this.clock.instant();
		Dispatch dispatch = this.dispatches.require(submission);
		if (!dispatch.onHold(now)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"The hold of this letter is over, so it cannot be stopped any more. Tell the director.");
		}
		stop(dispatch, new Stop(by.id(), now, reason.strip()));
	}

	void stop(Dispatch dispatch, Stop stop) {
		this.dispatches.stop(dispatch, stop);
		this.chronicle.enter(dispatch.submission(), Happening.of("Dispatch stopped").by(stop.by()).why(stop.reason()));
		this.process.dispatchStopped(dispatch.submission());
	}

	private static void requireReason(String reason) {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw new AnswersRefused(List.of(new Complaint("reason",
					reason.isBlank() ? "Say why the letter must not go." : "Shorten this to 4,000 characters.")));
		}
	}

}
