package org.gravamen.council;

/**
 * What a dissent requires of the director who signs all the same.
 */
public enum DissentDuty {

	READ_IN_FULL("The director reads every dissent in full before signing."), WRITTEN_REASONS(
			"The director reads every dissent in full before signing, and gives written reasons for signing against it.");

	private final String sentence;

	DissentDuty(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * The duty in words.
	 * @return a sentence
	 */
	public String sentence() {
		return this.sentence;
	}

}
