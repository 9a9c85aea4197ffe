package org.gravamen.safecopy;

import java.io.InputStream;

/**
 * Looks at a file as it passes.
 */
interface Antivirus {

	/**
	 * Shows the antivirus every byte that is read.
	 * @param bytes the file
	 * @return the same bytes; at their end throws a
	 * {@link org.gravamen.vocabulary.Refusal} MALWARE_FOUND, or SCANNER_DOWN at any time
	 */
	InputStream watch(InputStream bytes);

	/**
	 * How it stands.
	 * @return the state, asked now
	 */
	State state();

	/** How an antivirus stands. */
	enum State {

		NONE("No antivirus is configured."), ANSWERS("An antivirus examines each file as it comes in."),
		SILENT("The antivirus does not answer, so no file can be taken in.");

		private final String sentence;

		State(String sentence) {
			this.sentence = sentence;
		}

		String sentence() {
			return this.sentence;
		}

	}

}
