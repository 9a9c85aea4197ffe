package org.gravamen.dispatch.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.gravamen.dispatch.Dispatch;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.dispatch.Recipient;
import org.gravamen.dispatch.Sending;
import org.gravamen.dispatch.Settlements;
import org.gravamen.process.ProcessSteps;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The steps of dispatch.
 */
@ProcessSteps
public class DispatchSteps {

	private final Dispatches dispatches;

	private final Sending sending;

	private final Settlements settlements;

	DispatchSteps(Dispatches dispatches, Sending sending, Settlements settlements) {
		this.dispatches = dispatches;
		this.sending = sending;
		this.settlements = settlements;
	}

	/**
	 * When the hold of the letter ends.
	 * @param submissionId whose letter
	 * @return the moment
	 */
	public Date holdEnds(String submissionId) {
		return Date.from(released(submissionId).holdEnds());
	}

	/**
	 * The recipients who do not have the letter yet, as far as anybody knows.
	 * @param submissionId whose letter
	 * @return their ids
	 */
	public List<String> recipients(String submissionId) {
		return released(submissionId).waiting().stream().map(Recipient::id).map(UUID::toString).toList();
	}

	/**
	 * Sends the letter to one recipient.
	 * @param submissionId whose letter
	 * @param recipientId to whom
	 */
	public void sendLetter(String submissionId, String recipientId) {
		this.sending.send(SubmissionId.of(submissionId), UUID.fromString(recipientId));
	}

	/**
	 * Accounts for every delivery.
	 * @param submissionId whose letter
	 * @return whether the letter is with every recipient for certain
	 */
	public boolean accountForDeliveries(String submissionId) {
		return this.settlements.account(SubmissionId.of(submissionId));
	}

	/**
	 * Stands down the dispatch that was stopped.
	 * @param submissionId whose letter
	 */
	public void standDown(String submissionId) {
		this.settlements.standDown(SubmissionId.of(submissionId));
	}

	private Dispatch released(String submissionId) {
		return this.dispatches.latest(SubmissionId.of(submissionId)).orElseThrow();
	}

}
