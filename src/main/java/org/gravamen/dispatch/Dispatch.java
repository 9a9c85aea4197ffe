package org.gravamen.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.signature.SignedLetter;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * One signed letter on its way to its recipients.
 *
 * @param id names it for ever
 * @param submission whose letter
 * @param letterNumber which version of the letter
 * @param letter the fingerprint of the signed PDF, as released
 * @param releasedBy who released it
 * @param releasedAt when
 * @param holdEnds until when it can be stopped
 * @param stop that it was stopped, if it was
 * @param deliveries one for each recipient; none once a letter that was stopped is
 * released again
 */
public record Dispatch(UUID id, SubmissionId submission, int letterNumber, Fingerprint letter, PersonId releasedBy,
		Instant releasedAt, Instant holdEnds, Optional<Stop> stop, List<Delivery> deliveries) {

	public Dispatch {
		deliveries = List.copyOf(deliveries);
	}

	/**
	 * Releases a signed letter: its hold begins.
	 * @param letter the letter
	 * @param to its recipients
	 * @param by who releases it
	 * @param at when
	 * @param hold how long it can be stopped
	 * @return the dispatch, with everything on hold
	 * @throws Refusal WRONG_STATE without a recipient
	 */
	public static Dispatch release(SignedLetter letter, List<Recipient> to, PersonId by, Instant at, Duration hold) {
		if (to.isEmpty()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"The letter has no recipient. Send it back, so that the case officer can add one.");
		}
		return new Dispatch(UUID.randomUUID(), letter.submission(), letter.letterNumber(), letter.fingerprint(), by, at,
				at.plus(hold), Optional.empty(), to.stream().map((recipient) -> Delivery.held(recipient, at)).toList());
	}

	/**
	 * Whether it can be stopped at a moment.
	 * @param at when
	 * @return true during the hold, unless it was stopped already
	 */
	public boolean onHold(Instant at) {
		return this.stop.isEmpty() && at.isBefore(this.holdEnds);
	}

	/**
	 * The recipients that a machine may still send to: those in doubt are not among them.
	 * @return perhaps none
	 */
	public List<Recipient> waiting() {
		return in(DeliveryState.HELD).stream().map(Delivery::recipient).toList();
	}

	/**
	 * The deliveries that a person must settle: also one that was begun and never
	 * accounted for.
	 * @return perhaps none
	 */
	public List<Delivery> inDoubt() {
		return this.deliveries.stream()
			.filter((delivery) -> delivery.state() == DeliveryState.IN_DOUBT
					|| delivery.state() == DeliveryState.CLAIMED)
			.toList();
	}

	/**
	 * Whether the letter is with every recipient for certain.
	 * @return true when each was sent or settled
	 */
	public boolean certain() {
		return !this.deliveries.isEmpty()
				&& this.deliveries.stream().allMatch((delivery) -> delivery.state().delivered());
	}

	/**
	 * When the letter was with the last of its recipients.
	 * @return empty until all of it is certain
	 */
	public Optional<Instant> completedAt() {
		return certain() ? this.deliveries.stream().map(Delivery::changedAt).max(Instant::compareTo) : Optional.empty();
	}

	/**
	 * The delivery to a recipient.
	 * @param recipient the recipient's id
	 * @return the delivery
	 * @throws Refusal NOT_FOUND when this letter does not go there
	 */
	public Delivery to(UUID recipient) {
		return this.deliveries.stream()
			.filter((delivery) -> delivery.recipient().id().equals(recipient))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This letter does not go to that recipient."));
	}

	/**
	 * Insists that what is about to be sent is what was signed and released, to whom it
	 * was released.
	 * @param signed the fingerprint of the signed letter as it stands now
	 * @param recipient the recipient as they stand now
	 * @throws Refusal WRONG_STATE when either has changed
	 */
	public void requireUnchanged(Fingerprint signed, Recipient recipient) {
		if (!this.letter.equals(signed)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"SIGNED_VERSION_CHANGED: the signed letter is not the one that was released. Nothing was sent. "
							+ "Stop here and tell the director.");
		}
		if (!to(recipient.id()).recipient().equals(recipient)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"SIGNED_VERSION_CHANGED: a recipient has changed since the letter was released. Nothing was sent. "
							+ "Stop here and tell the director.");
		}
	}

	private List<Delivery> in(DeliveryState state) {
		return this.deliveries.stream().filter((delivery) -> delivery.state() == state).toList();
	}

}
