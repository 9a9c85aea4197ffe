package org.gravamen.safecopy;

/**
 * How the making of a safe copy ended.
 */
public enum CopyOutcome {

	/** There are pictures. */
	MADE("A safe copy was made."),
	/** By its kind. */
	SEALED("No safe copy can be made of files of this kind, so the original stays sealed."),
	/** Cannot be opened. */
	UNREADABLE("The file is encrypted or broken, so it could not be made safe. Look for a copy that opens without a "
			+ "password."),
	/** Over the limit. */
	TOO_MANY_PAGES("The file has too many pages to be made safe. Add the pages that matter as a file of their own."),
	/** Over the limit. */
	IMAGE_TOO_BIG("A picture in the file is too big to be made safe. Make it smaller and add that."),
	/** Tried more than once. */
	NO_ANSWER("The file could not be made safe: the making gave no answer in time, more than once. Save it anew, or in "
			+ "parts, and add that.");

	private final String sentence;

	CopyOutcome(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * The outcome in a sentence.
	 * @return what came of it and what can be done
	 */
	public String sentence() {
		return this.sentence;
	}

}
