package org.gravamen.signature;

import java.time.Instant;

import org.gravamen.vocabulary.Fingerprint;

/**
 * A letter with its signature inside.
 */
public final class SealedLetter {

	private final byte[] pdf;

	private final Fingerprint unsigned;

	private final String signer;

	private final Instant at;

	SealedLetter(byte[] pdf, Fingerprint unsigned, String signer, Instant at) {
		this.pdf = pdf.clone();
		this.unsigned = unsigned;
		this.signer = signer;
		this.at = at;
	}

	/**
	 * The document that is sent.
	 * @return the signed PDF
	 */
	public byte[] pdf() {
		return this.pdf.clone();
	}

	/**
	 * What was sealed.
	 * @return the fingerprint of the PDF that the signatory saw
	 */
	public Fingerprint unsigned() {
		return this.unsigned;
	}

	/**
	 * What is sent.
	 * @return the fingerprint of the signed PDF
	 */
	public Fingerprint fingerprint() {
		return Fingerprint.of(this.pdf);
	}

	public String signer() {
		return this.signer;
	}

	public Instant at() {
		return this.at;
	}

}
