package org.gravamen.review;

/**
 * Whether a point is shown.
 */
public enum Met {

	MET("Met"), PARTLY("Partly met"), NOT_MET("Not met");

	private final String title;

	Met(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
