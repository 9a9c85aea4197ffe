package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Keeps bytes sealed (AES-256-GCM, a segment at a time, bound to their place), each
 * document under a key of its own that a master key seals, so that a copied database
 * tells nothing.
 */
public interface Vault {

	/**
	 * Keeps a stream, in the current transaction, without holding it in memory: in the
	 * folder of the vault if it has one, or else in the database.
	 * @param bytes the stream; read to its end, not closed
	 * @param limit the most bytes it may have
	 * @return where it is kept, with its SHA-256 and length
	 * @throws org.gravamen.vocabulary.Refusal FILE_EMPTY, FILE_TOO_LARGE, STORE_FULL or
	 * STORE_DOWN
	 */
	Kept keep(InputStream bytes, long limit);

	/**
	 * Keeps bytes that are held in memory anyway, in the database.
	 * @param bytes at least one
	 * @return where they are kept
	 */
	Kept keep(byte[] bytes);

	/**
	 * Keeps what somebody writes, in the current transaction and where streams lie,
	 * without holding it in memory or leaving it on a disk unsealed.
	 * @param writing writes at least one byte; what it throws undoes everything
	 * @return where it is kept, with its SHA-256 and length
	 * @throws org.gravamen.vocabulary.Refusal FILE_EMPTY, STORE_FULL or STORE_DOWN
	 */
	Kept keepWritten(Writing writing);

	/**
	 * Opens what is kept.
	 * @param id where
	 * @return the very bytes, chunk by chunk
	 * @throws Lost when a part is missing or was altered, also from the stream
	 * @throws IllegalStateException when its key was destroyed
	 */
	InputStream open(UUID id);

	/**
	 * Reads what is kept, whole.
	 * @param id where
	 * @return the very bytes
	 */
	byte[] read(UUID id);

	/**
	 * Destroys the key of what is kept: nobody can read it ever again, and nothing of the
	 * rest of the vault is touched.
	 * @param id where; what is destroyed already stays so
	 */
	void destroy(UUID id);

	/**
	 * Seals a short text, for a column.
	 * @param text the text
	 * @param context what it belongs to; the same is needed to open it
	 * @return Base64
	 */
	String seal(String text, String context);

	/**
	 * Opens a sealed text.
	 * @param sealed as {@link #seal} gave it
	 * @param context what it belongs to
	 * @return the text
	 * @throws IllegalStateException when it was altered or belongs elsewhere
	 */
	String unseal(String sealed, String context);

	/**
	 * What is kept.
	 *
	 * @param id where
	 * @param fingerprint of the plain bytes
	 * @param length in bytes
	 */
	record Kept(UUID id, Fingerprint fingerprint, long length) {
	}

	/** Writes bytes that are to be kept. */
	@FunctionalInterface
	interface Writing {

		/**
		 * Writes all of it.
		 * @param out takes the plain bytes; need not be closed
		 * @throws IOException when it cannot be written
		 */
		void to(OutputStream out) throws IOException;

	}

	/** What was kept is missing, or is not what was kept. */
	final class Lost extends IllegalStateException {

		Lost(String sentence, Throwable why) {
			super(sentence, why);
		}

	}

}
