package org.gravamen.letter;

/**
 * What a letter is for.
 */
public enum LetterKind {

	/** Asks for measures. */
	SUBMISSION("Letter of submission"),
	/** Follows up a letter that was dispatched. */
	FOLLOW_UP("Follow-up letter");

	private final String title;

	LetterKind(String title) {
		this.title = title;
	}

	/**
	 * The kind as pages call it.
	 * @return for example "Follow-up letter"
	 */
	public String title() {
		return this.title;
	}

}
