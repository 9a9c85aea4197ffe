package org.gravamen.record;

import java.util.UUID;

import org.gravamen.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Seals a reason together with its salt, bound to its entry: a reason that is moved to
 * another entry does not open there.
 */
@Component
class Reasons {

	/** 128 bits in hexadecimal digits. */
	private static final int SALT_DIGITS = 32;

	private final Vault vault;

	Reasons(Vault vault) {
		this.vault = vault;
	}

	/** Seals a reason; there is nothing to seal where none was given. */
	String seal(UUID submission, long number, String why, String salt) {
		return salt.isEmpty() ? "" : this.vault.seal(salt + why, context(submission, number));
	}

	/**
	 * Puts an entry together again. A reason that does not open is an alteration to be
	 * found and named, and no reason to show nothing of the record.
	 */
	Leaf leaf(UUID submission, long number, String bytes, String hash, String sealed) {
		if (sealed.isEmpty()) {
			return new Leaf(bytes, hash, "", "");
		}
		try {
			String opened = this.vault.unseal(sealed, context(submission, number));
			return new Leaf(bytes, hash, opened.substring(SALT_DIGITS), opened.substring(0, SALT_DIGITS));
		}
		catch (IllegalStateException ex) {
			return new Leaf(bytes, hash, "", Leaf.LOST);
		}
	}

	private static String context(UUID submission, long number) {
		return "reason " + submission + " " + number;
	}

}
