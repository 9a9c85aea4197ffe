package org.gravamen.dossier.web;

import java.util.concurrent.Semaphore;

import org.gravamen.vocabulary.Refusal;

/**
 * Lets one dossier be made at once: its transaction holds a connection of the pool for as
 * long as it takes.
 */
final class Turn {

	private final Semaphore turn = new Semaphore(1);

	/**
	 * Makes one, when none is being made.
	 * @throws Refusal TOO_BUSY
	 */
	void take(Runnable making) {
		if (!this.turn.tryAcquire()) {
			throw new Refusal(Refusal.Reason.TOO_BUSY,
					"Another dossier is being made at this moment. Try again in a minute.");
		}
		try {
			making.run();
		}
		finally {
			this.turn.release();
		}
	}

}
