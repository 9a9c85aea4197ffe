package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * The shelves of the vault: rows, and perhaps a folder. What lies on either stays
 * readable, whichever is set.
 *
 * @param rows in the database
 * @param folder beside it, for what comes as a stream; empty when there is none
 */
record Shelves(RowShelf rows, Optional<FolderShelf> folder) {

	Shelf.Kind forStreams() {
		return this.folder.isPresent() ? Shelf.Kind.FOLDER : Shelf.Kind.DATABASE;
	}

	Shelf of(Shelf.Kind kind) {
		return (kind == Shelf.Kind.DATABASE) ? this.rows : this.folder.<Shelf>map((it) -> it).orElseGet(Away::new);
	}

	/** The folder of a vault that no longer knows where it is. */
	private static final class Away implements Shelf {

		private static final String SENTENCE = "No folder is set in which the file could lie.";

		@Override
		public OutputStream place(UUID document) {
			throw new IllegalStateException(SENTENCE);
		}

		@Override
		public InputStream open(UUID document) throws IOException {
			throw new IOException(SENTENCE);
		}

		@Override
		public void remove(UUID document) {
			// Its key is destroyed all the same, and the file says nothing without it.
		}

	}

}
