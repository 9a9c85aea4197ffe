package org.gravamen.notice;

/**
 * Carries notices to people inside.
 */
interface Messenger {

	/**
	 * Hands a notice over.
	 * @param notice what is carried
	 * @throws NotTaken when it was certainly not handed over
	 * @throws Broke when nobody can tell whether it was
	 */
	void carry(Notice notice);

	/** The notice was certainly not handed over: it may be tried again. */
	final class NotTaken extends RuntimeException {

		private static final long serialVersionUID = 1L;

		NotTaken(String sentence, Throwable why) {
			super(sentence, why);
		}

	}

	/** The connection broke while the notice was under way. */
	final class Broke extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Broke(String sentence, Throwable why) {
			super(sentence, why);
		}

	}

}
