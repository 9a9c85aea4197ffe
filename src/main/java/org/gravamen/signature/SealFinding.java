package org.gravamen.signature;

import java.time.Instant;

/**
 * What the check of a sealed letter found.
 *
 * @param signer the name in the certificate
 * @param at when the signatory's machine says it was signed
 * @param intact whether no signed byte was changed
 * @param trusted whether the certificate leads to a root that we trust
 * @param whole whether the one signature covers every byte of the document
 */
public record SealFinding(String signer, Instant at, boolean intact, boolean trusted, boolean whole) {

	/**
	 * Whether the letter may be relied on.
	 * @return intact, trusted and whole
	 */
	public boolean holds() {
		return this.intact && this.trusted && this.whole;
	}

}
