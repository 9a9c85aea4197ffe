package org.gravamen.council;

import java.time.Duration;
import java.util.function.Supplier;

import org.gravamen.vocabulary.Turnstile;

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

	private final Turnstile turnstile;

	@Autowired
	FileDoor() {
		this(AT_ONCE, PATIENCE);
	}

	FileDoor(int atOnce, Duration patience) {
		this.turnstile = new Turnstile(atOnce, patience,
				"Too many files are coming in at this moment. Nothing of this one was kept. Try again in a minute.");
	}

	/**
	 * Takes a file in when its turn comes, in the order of arrival. No transaction may be
	 * open yet.
	 * @param taking takes it in
	 * @return what came of it
	 * @throws org.gravamen.vocabulary.Refusal TOO_BUSY when no place has become free in
	 * time
	 */
	public OpinionFile let(Supplier<OpinionFile> taking) {
		return this.turnstile.let(taking);
	}

}
