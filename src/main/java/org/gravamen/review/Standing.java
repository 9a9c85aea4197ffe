package org.gravamen.review;

/**
 * Why a paragraph of a letter may stand.
 */
public enum Standing {

	/** It cites at least one exhibit, and all that it cites are live. */
	SUPPORTED("Rests on its exhibits"),

	/** It states no fact: courtesy, argument, request. */
	NOT_FACTUAL("States no fact"),

	/** It states a fact without an exhibit, and the reviewer says why it may. */
	ALLOWED("May stand without an exhibit"),

	/** It states a fact without a live exhibit: the letter cannot be dispatched so. */
	UNSUPPORTED("Has no live exhibit");

	private final String title;

	Standing(String title) {
		this.title = title;
	}

	/**
	 * The standing as pages call it.
	 * @return for example "States no fact"
	 */
	public String title() {
		return this.title;
	}

}
