package org.gravamen.evidence;

import java.util.function.Supplier;

import org.gravamen.vocabulary.Turnstile;

import org.springframework.stereotype.Component;

/**
 * Lets so many files in at once and no more. A file holds a connection of the database's
 * pool for as long as its line is slow: without a gate, a few slow lines would close the
 * house to everybody else.
 */
@Component
public class Gate {

	private final Turnstile turnstile;

	Gate(EvidenceProperties settings) {
		this.turnstile = new Turnstile(settings.atOnce(), settings.patience(),
				"Too many files are coming in at this moment. Nothing of this one was kept. Try again in a minute.");
	}

	/**
	 * Takes a file in when its turn comes, in the order of arrival. No transaction may be
	 * open yet.
	 * @param <T> what comes of it
	 * @param taking takes it in
	 * @return what came of it
	 * @throws org.gravamen.vocabulary.Refusal TOO_BUSY when no place has become free in
	 * time
	 */
	public <T> T let(Supplier<T> taking) {
		return this.turnstile.let(taking);
	}

}
