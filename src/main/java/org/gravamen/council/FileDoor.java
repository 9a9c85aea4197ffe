package org.gravamen.council;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.gravamen.vocabulary.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets so many files of opinions in at once and no more: each has a safe copy made, which
 * needs a process and its memory, while it is waited for.
 */
@Component
public class FileDoor {

	private static final int AT_ONCE = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Semaphore places;

	private final Duration patience;

	@Autowired
	FileDoor() {
		this(AT_ONCE, PATIENCE);
	}

	FileDoor(int atOnce, Duration patience) {
		this.places = new Semaphore(atOnce, true);
		this.patience = patience;
	}

	/**
	 * Takes a file in when its turn comes, in the order of arrival. No transaction may be
	 * open yet.
	 * @param taking takes it in
	 * @return what came of it
	 * @throws Refusal TOO_BUSY when no place has become free in time
	 */
	public OpinionFile let(Supplier<OpinionFile> taking) {
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
