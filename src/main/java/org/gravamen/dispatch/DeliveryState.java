package org.gravamen.dispatch;

/**
 * How sure we are that a letter reached a recipient. SMTP has no exactly-once, so doubt
 * has a name of its own.
 */
public enum DeliveryState {

	/** Released; nobody has been connected to yet. */
	HELD("Held"),
	/** About to be handed over: found by a later attempt, nobody knows whether it was. */
	CLAIMED("Being handed over"),
	/** The courier took it and said so. */
	SENT("Sent"),
	/** It may have been handed over or not; people must find out. */
	IN_DOUBT("In doubt"),
	/** Stopped before anything was handed over. */
	STOPPED("Stopped"),
	/** It was in doubt, and a person has established that it arrived. */
	SETTLED("Arrival established");

	private final String title;

	DeliveryState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether the one may follow the other. A machine never leads out of doubt.
	 * @param next another state
	 * @return true when a delivery in this state may become the next
	 */
	public boolean mayBecome(DeliveryState next) {
		return switch (this) {
			case HELD -> next == CLAIMED || next == STOPPED;
			case CLAIMED -> next == SENT || next == IN_DOUBT || next == HELD;
			case IN_DOUBT -> next == SETTLED || next == HELD;
			case STOPPED -> next == HELD;
			case SENT, SETTLED -> false;
		};
	}

	/**
	 * Whether the letter is there.
	 * @return true when it was sent, or its arrival was established
	 */
	public boolean delivered() {
		return this == SENT || this == SETTLED;
	}

}
