package org.gravamen.safecopy;

import java.io.InputStream;

/**
 * Makes safe copies: pictures of what a file shows, and nothing else of it.
 */
public interface SafeCopies {

	/**
	 * Makes one, in a process of its own.
	 * @param kind what the file is
	 * @param original the very bytes; read to their end, not closed
	 * @param pictures is given each page as it comes
	 * @return what is known now
	 * @throws CopyFailed when there was no whole answer; what {@code pictures} was given
	 * must be forgotten
	 */
	CopyResult make(FileKind kind, InputStream original, Pictures pictures);

	/**
	 * How far the separate process is shut in.
	 * @return a sentence for a page
	 */
	String confinement();

	/** Takes pages. */
	@FunctionalInterface
	interface Pictures {

		/**
		 * A page.
		 * @param number from 1
		 * @param picture a PNG or a JPEG, which {@link PictureFormat#of} tells
		 */
		void page(int number, byte[] picture);

	}

}
