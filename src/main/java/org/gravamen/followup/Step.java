package org.gravamen.followup;

import java.util.Locale;

/**
 * What can be done next.
 */
public enum Step {

	WAIT("Wait for a reply"), FOLLOW_UP_LETTER("Write a follow-up letter"), OTHER_ROUTE("Take another route"),
	CLOSE("Close and record the outcome");

	private final String title;

	Step(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The answer that the model's gateway reads.
	 * @return for example "follow-up-letter"
	 */
	public String fact() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
