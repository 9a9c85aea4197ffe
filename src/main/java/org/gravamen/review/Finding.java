package org.gravamen.review;

import java.util.Locale;

/**
 * What an evidence reviewer finds.
 */
public enum Finding {

	ACCEPT("Accepted"), ACCEPT_WITH_CONDITIONS("Accepted with conditions"), RETURN("Returned"), REFUSE("Refused");

	private final String title;

	Finding(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether the submission goes on.
	 * @return true when it is accepted, with conditions or without
	 */
	public boolean accepts() {
		return this == ACCEPT || this == ACCEPT_WITH_CONDITIONS;
	}

	/**
	 * The finding as forms and tables name it.
	 * @return for example "accept-with-conditions"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
