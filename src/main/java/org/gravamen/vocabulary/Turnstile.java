package org.gravamen.vocabulary;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many through at once and no more; the others wait, in the order of arrival, and
 * for so long.
 */
public final class Turnstile {

	private final Semaphore places;

	private final Duration patience;

	private final String busy;

	/**
	 * A turnstile with every place free.
	 * @param places how many are let through at once
	 * @param patience how long one waits; nobody does for {@link Duration#ZERO}
	 * @param busy what is said to whoever waited in vain
	 */
	public Turnstile(int places, Duration patience, String busy) {
		this.places = new Semaphore(places, true);
		this.patience = patience;
		this.busy = busy;
	}

	/**
	 * Does something when its turn comes; the place is free again whatever comes of it.
	 * @param <T> what comes of it
	 * @param act what is done
	 * @return what came of it
	 * @throws Refusal TOO_BUSY when no place has become free in time
	 */
	public <T> T let(Supplier<T> act) {
		if (!entered()) {
			throw new Refusal(Refusal.Reason.TOO_BUSY, this.busy);
		}
		try {
			return act.get();
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
