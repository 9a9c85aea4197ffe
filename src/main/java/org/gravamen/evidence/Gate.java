package org.gravamen.evidence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Lets so many files in at once and no more. A file holds a connection of the database's
 * pool for as long as its line is slow: without a gate, a few slow lines would close the
 * house to everybody else.
 */
@Component
public class Gate {

	private final Semaphore places;

	private final Duration patience;

	Gate(EvidenceProperties settings) {
		this.places = new Semaphore(settings.atOnce(), true);
		this.patience = settings.patience();
	}

	/**
	 * Takes a file in when its turn comes, in the order of arrival. No transaction may be
	 * open yet.
	 * @param <T> what comes of it
	 * @param taking takes it in
	 * @return what came of it
	 * @throws Refusal TOO_BUSY when no place has become free in time
	 */
	public <T> T let(Supplier<T> taking) {
		if (!entered()) {
			throw new Refusal(Refusal.Reason.TOO_BUSY,
					"Too many files are coming in at this moment. Nothing of this one was kept. Try again in a minute.");
		}
		try {
			return taking.get();
		}
		finally {
			this.places.release();
		}
	}

	private boolean entered() {
		try {
			return this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
