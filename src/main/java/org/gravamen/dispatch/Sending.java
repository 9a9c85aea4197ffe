package org.gravamen.dispatch;

import java.time.Clock;
import java.util.UUID;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.SubmissionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Sends a letter to one recipient, at most once (promises, "Dispatch, honestly"): the
 * claim is committed before anybody is connected to, and a later attempt that finds it
 * asks people instead of sending again.
 */
@Service
public class Sending {

	private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

	private final Dispatches dispatches;

	private final Deliveries deliveries;

	private final Footing footing;

	private final Claims claims;

	private final Envelopes envelopes;

	private final Courier courier;

	private final Chronicle chronicle;

	private final Clock clock;

	Sending(Dispatches dispatches, Deliveries deliveries, Footing footing, Claims claims, Envelopes envelopes,
			Courier courier, Chronicle chronicle, Clock clock) {
		this.dispatches = dispatches;
		this.deliveries = deliveries;
		this.footing = footing;
		this.claims = claims;
		this.envelopes = envelopes;
		this.courier = courier;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Sends the letter that was released last. A delivery that an earlier attempt has
	 * finished is left as it is.
	 * @param submission whose letter
	 * @param recipient to whom
	 * @throws Courier.NotTaken when it was certainly not handed over: to be tried again
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE when what was signed is not
	 * what would be sent, CONSENT_WITHDRAWN when a source has taken back its consent,
	 * STALE_VERSION when the evidence is no longer what was accepted
	 */
	public void send(SubmissionId submission, UUID recipient) {
		Dispatch dispatch = this.dispatches.require(submission);
		Delivery delivery = dispatch.to(recipient);
		switch (delivery.state()) {
			case HELD -> handOver(dispatch, delivery);
			case CLAIMED -> doubt(dispatch, delivery, "An earlier attempt broke off before it was accounted for.");
			case SENT, IN_DOUBT, STOPPED, SETTLED -> LOG.debug("This delivery is {}.", delivery.state());
		}
	}

	private void handOver(Dispatch dispatch, Delivery held) {
		// Asked again here: the hold may have been over when a source changed its mind.
		this.footing.require(held.recipient());
		OutgoingLetter message = this.envelopes.fill(dispatch, held);
		Delivery claimed = this.claims.claim(dispatch, held);
		try {
			sent(dispatch, claimed, this.courier.carry(message));
		}
		catch (Courier.NotTaken ex) {
			this.claims.release(dispatch, claimed, String.valueOf(ex.getMessage()));
			throw ex;
		}
		catch (Courier.Broke ex) {
			doubt(dispatch, claimed, String.valueOf(ex.getMessage()));
		}
	}

	private void sent(Dispatch dispatch, Delivery claimed, Courier.Receipt receipt) {
		this.deliveries.move(dispatch, claimed, DeliveryState.SENT, this.clock.instant(), receipt.words());
		// the server's own words may name the mailbox, so they stay out of the record
		enter(dispatch, claimed, "Letter sent", "");
	}

	private void doubt(Dispatch dispatch, Delivery claimed, String why) {
		LOG.warn("A delivery is in doubt: {}", claimed.messageId());
		this.deliveries.move(dispatch, claimed, DeliveryState.IN_DOUBT, this.clock.instant(), why);
		enter(dispatch, claimed, "Delivery in doubt", why);
	}

	private void enter(Dispatch dispatch, Delivery delivery, String act, String words) {
		this.chronicle.enter(dispatch.submission(), Happening.of(act)
			// not who it went to: the record is not sealed
			.outcome("Message " + delivery.messageId())
			.why(words)
			.about("Signed letter, version " + dispatch.letterNumber(), dispatch.letter()));
	}

}
