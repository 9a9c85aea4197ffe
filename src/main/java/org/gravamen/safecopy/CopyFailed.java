package org.gravamen.safecopy;

/**
 * The separate process gave no whole answer: it was killed, ran out of memory, or said
 * something else. It may be tried again.
 */
public class CopyFailed extends RuntimeException {

	CopyFailed(String message) {
		super(message);
	}

	CopyFailed(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * The separate process did not even begin, so nothing is known of the file.
	 */
	public static final class NotBegun extends CopyFailed {

		NotBegun(String message, Throwable cause) {
			super(message, cause);
		}

	}

}
