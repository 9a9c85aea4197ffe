package org.gravamen.review;

/**
 * What a reader of a cell must be warned of. None of them decides: a person does.
 */
public enum Flag {

	/** No live exhibit supports it. */
	GAP("Gap", "No exhibit supports this."),

	/** Everything that supports it goes back to one origin. */
	SINGLE_SOURCE("One source", "Everything that supports this goes back to one origin."),

	/** Of an exhibit that supports it nobody has said what it goes back to. */
	ORIGIN_NOT_SAID("Origin not said",
			"Of an exhibit that supports this nobody has said what it goes back to: all such exhibits count as one."),

	/** Nothing that supports it is graded better than C3. */
	WEAK("C3 or worse", "Nothing that supports this is graded better than C3."),

	/** An exhibit speaks for the target. */
	EXCULPATORY("Exculpatory", "An exhibit speaks for the target.");

	private final String title;

	private final String sentence;

	Flag(String title, String sentence) {
		this.title = title;
		this.sentence = sentence;
	}

	/**
	 * The warning in a word or two.
	 * @return for example "One source"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The warning in a sentence.
	 * @return for example "No exhibit supports this."
	 */
	public String sentence() {
		return this.sentence;
	}

}
