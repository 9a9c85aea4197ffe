package org.gravamen.safecopy;

/**
 * What somebody must be warned of before they look at an exhibit. The names are the
 * stable codes that its page shows beside the sentence.
 */
public enum CopyWarning {

	/** For its officer alone, who sees the findings. */
	METADATA_FOUND("The file says things about its source: read them below before anybody else sees the file. The safe "
			+ "copy has none of them."),
	/** For everybody who sees the safe copy; what it is follows. */
	ACTIVE_CONTENT("The original has active content: %s. The safe copy has none of it.");

	private final String sentence;

	CopyWarning(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * The warning in a sentence.
	 * @param what what was found, in words; only ACTIVE_CONTENT says it
	 * @return what is the matter
	 */
	public String sentence(String what) {
		return this.sentence.replace("%s", what);
	}

}
