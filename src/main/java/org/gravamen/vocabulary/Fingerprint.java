package org.gravamen.vocabulary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The SHA-256 (FIPS 180-4) of some bytes: what an opinion, a signature and a dispatch are
 * bound to.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

	private static final int SHOWN_DIGITS = 16;

	public Fingerprint {
		if (!hex.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("A fingerprint is 64 hexadecimal digits.");
		}
	}

	/**
	 * Takes the fingerprint of bytes.
	 * @param bytes any number of bytes
	 * @return their SHA-256
	 */
	public static Fingerprint of(byte[] bytes) {
		return ofDigest(sha256().digest(bytes));
	}

	/**
	 * Reads a digest that was taken elsewhere, for example while a file streamed in.
	 * @param digest 32 bytes
	 * @return the fingerprint
	 */
	public static Fingerprint ofDigest(byte[] digest) {
		return new Fingerprint(HexFormat.of().formatHex(digest));
	}

	/**
	 * A digest to stream bytes through.
	 * @return a fresh SHA-256
	 */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

	/**
	 * The form that people compare by eye.
	 * @return the first sixteen digits, upper case, in groups of four
	 */
	public String shown() {
		return this.hex.substring(0, SHOWN_DIGITS).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
	}

	@Override
	public String toString() {
		return this.hex;
	}

}
