package org.gravamen.signature;

import java.time.Instant;

/**
 * Seals a letter: a key at hand today, a card or a trust service tomorrow.
 */
public interface Seal {

	/**
	 * Seals a PDF.
	 * @param pdf the exact bytes that the signatory saw
	 * @param identity who signs
	 * @param reason why, as the signature states it
	 * @param at when, to the second
	 * @return the sealed letter, which begins with the bytes given
	 */
	SealedLetter seal(byte[] pdf, SigningIdentity identity, String reason, Instant at);

}
