package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/**
 * Where the sealed bytes of documents lie. What is placed counts when the current
 * transaction commits, and leaves nothing when it does not.
 */
interface Shelf {

	/**
	 * Makes room for a new document.
	 * @param document which; nothing of it lies there yet
	 * @return takes its sealed bytes; once it is closed they last before the transaction
	 * commits
	 * @throws org.gravamen.vocabulary.Refusal STORE_FULL or STORE_DOWN, also from the
	 * stream and from the commit
	 */
	OutputStream place(UUID document);

	/**
	 * Reads a document.
	 * @param document which
	 * @return its sealed bytes; empty when a database lost them
	 * @throws IOException when they cannot be read
	 */
	InputStream open(UUID document) throws IOException;

	/**
	 * Takes a document away, once the current transaction has committed.
	 * @param document which
	 */
	void remove(UUID document);

	/** What the column of a document's key says of where its bytes lie. */
	enum Kind {

		/** In rows beside it. */
		DATABASE("in the database"),
		/** In a file of the folder. */
		FOLDER("in a folder");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String inWords() {
			return this.words;
		}

	}

}
