package org.gravamen.safecopy.worker;

import org.gravamen.safecopy.CopyOutcome;

/**
 * No safe copy can be made of this file.
 */
final class Stopped extends RuntimeException {

	private final CopyOutcome outcome;

	Stopped(CopyOutcome outcome) {
		super(outcome.name());
		this.outcome = outcome;
	}

	CopyOutcome outcome() {
		return this.outcome;
	}

}
