package org.gravamen.review;

/**
 * What an evidence reviewer finds.
 */
public enum Finding {

	ACCEPT("Accepted"), RETURN("Returned"), REFUSE("Refused");

	private final String title;

	Finding(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
