package org.gravamen.dispatch;

/**
 * Takes a message to its recipient, or says plainly that it did not.
 */
public interface Courier {

	/**
	 * Hands over one message.
	 * @param letter the message
	 * @return what the other side said when it took it
	 * @throws NotTaken when it was certainly not handed over
	 * @throws Broke when it may or may not have been
	 */
	Receipt carry(OutgoingLetter letter);

	/**
	 * The other side's acknowledgement.
	 *
	 * @param words its own words: "250 2.0.0 Ok: queued as 4F2A"
	 */
	record Receipt(String words) {
	}

	/** The message was certainly not handed over: it may be tried again. */
	class NotTaken extends RuntimeException {

		NotTaken(String sentence, Throwable cause) {
			super(sentence, cause);
		}

	}

	/** The connection broke while the message was under way: nobody knows. */
	class Broke extends RuntimeException {

		Broke(String sentence, Throwable cause) {
			super(sentence, cause);
		}

	}

}
