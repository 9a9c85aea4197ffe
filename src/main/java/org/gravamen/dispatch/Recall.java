package org.gravamen.dispatch;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.signature.SignedLetters;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Calls a signed letter back that is not on hold and has not begun to leave.
 */
@Component
class Recall {

	private final Dispatches dispatches;

	private final Deliveries deliveries;

	private final Settlements settlements;

	private final SignedLetters letters;

	private final SubmissionProcess process;

	private final Chronicle chronicle;

	Recall(Dispatches dispatches, Deliveries deliveries, Settlements settlements, SignedLetters letters,
			SubmissionProcess process, Chronicle chronicle) {
		this.dispatches = dispatches;
		this.deliveries = deliveries;
		this.settlements = settlements;
		this.letters = letters;
		this.process = process;
		this.chronicle = chronicle;
	}

	/**
	 * Calls it back, unless a delivery was claimed: from then on each recipient who has
	 * not got it is refused on its own.
	 */
	void unlessItLeaves(SubmissionId submission, Stop stop) {
		Optional<Dispatch> released = released(submission);
		if (released.filter(this::leaves).isPresent() || !this.process.evidenceChangedBeforeDispatch(submission)) {
			return;
		}
		released.ifPresent((dispatch) -> {
			this.dispatches.stop(dispatch, stop);
			this.settlements.standDown(submission);
		});
		lapse(submission, stop.at());
		this.chronicle.enter(submission, Happening.of("Letter called back").by(stop.by()).outcome(stop.reason()));
	}

	/** Lets the signature that was given last count no longer. */
	void lapse(SubmissionId submission, Instant at) {
		this.letters.latest(submission).ifPresent((letter) -> this.letters.lapse(letter, at));
	}

	// The dispatch of an earlier letter is no concern of the one that waits.
	private Optional<Dispatch> released(SubmissionId submission) {
		return this.dispatches.latest(submission)
			.filter((dispatch) -> dispatch.stop().isEmpty())
			.filter((dispatch) -> this.letters.latest(submission)
				.filter((letter) -> letter.fingerprint().equals(dispatch.letter()))
				.isPresent());
	}

	// Held back while they are looked at: whoever claims one meanwhile finds it stopped.
	private boolean leaves(Dispatch dispatch) {
		return this.deliveries.held(dispatch.id())
			.stream()
			.anyMatch((delivery) -> delivery.state() != DeliveryState.HELD);
	}

}
