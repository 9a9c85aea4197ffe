package org.gravamen.dispatch;

import java.time.Clock;
import java.util.List;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;

/**
 * Ends what was left open: doubt, by a person who has found out, and a dispatch that was
 * stopped.
 */
@Service
public class Settlements {

	private final Dispatches dispatches;

	private final Deliveries deliveries;

	private final Chronicle chronicle;

	private final Clock clock;

	Settlements(Dispatches dispatches, Deliveries deliveries, Chronicle chronicle, Clock clock) {
		this.dispatches = dispatches;
		this.deliveries = deliveries;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Accounts for every delivery: one that was begun and never finished is in doubt from
	 * now on.
	 * @param submission whose letter
	 * @return whether the letter is with every recipient for certain
	 */
	public boolean account(SubmissionId submission) {
		Dispatch dispatch = this.dispatches.require(submission);
		in(dispatch, DeliveryState.CLAIMED).forEach((delivery) -> this.deliveries.move(dispatch, delivery,
				DeliveryState.IN_DOUBT, this.clock.instant(), "It was begun and never accounted for."));
		if (dispatch.certain()) {
			this.chronicle.enter(submission, Happening.of("Letter dispatched")
				.about("Signed letter, version " + dispatch.letterNumber(), dispatch.letter()));
		}
		return dispatch.certain();
	}

	/**
	 * Settles what is in doubt, as a person has found out.
	 * @param submission whose letter
	 * @param answers what was found, and how it is known
	 * @param by who found out
	 * @throws Refusal WRONG_STATE when nothing is in doubt
	 */
	public void settle(SubmissionId submission, SettleDelivery answers, PersonId by) {
		boolean arrived = answers.arrived() == SettleDelivery.Arrival.ARRIVED;
		Dispatch dispatch = this.dispatches.require(submission);
		List<Delivery> doubtful = in(dispatch, DeliveryState.IN_DOUBT);
		if (doubtful.isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, "No delivery of this letter is in doubt any more.");
		}
		doubtful.forEach((delivery) -> this.deliveries.move(dispatch, delivery,
				arrived ? DeliveryState.SETTLED : DeliveryState.HELD, this.clock.instant(), answers.proof()));
		this.chronicle.enter(submission,
				Happening.of("Delivery settled")
					.by(by)
					.outcome(arrived ? "arrived" : "not arrived, to be sent again")
					.why(answers.proof()));
	}

	/**
	 * Stands down a dispatch that was stopped; what was stopped stays stopped.
	 * @param submission whose letter
	 */
	public void standDown(SubmissionId submission) {
		Dispatch dispatch = this.dispatches.require(submission);
		in(dispatch, DeliveryState.HELD).forEach((delivery) -> this.deliveries.move(dispatch, delivery,
				DeliveryState.STOPPED, this.clock.instant(), "Stopped before it left."));
	}

	private static List<Delivery> in(Dispatch dispatch, DeliveryState state) {
		return dispatch.deliveries().stream().filter((delivery) -> delivery.state() == state).toList();
	}

}
