package org.gravamen.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes texts comparable without making them readable: HMAC-SHA-256 (RFC 2104) under a
 * random key, which the vault seals. Equal texts get equal values, and that is all that
 * the values tell; who has the key can try out words.
 */
public final class BlindIndex {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String CONTEXT = "blind key 1";

	private static final int KEY_BYTES = 32;

	private final SecretKeySpec key;

	private BlindIndex(byte[] key) {
		this.key = new SecretKeySpec(key, ALGORITHM);
	}

	/**
	 * The index of a house; its key is made at the first start.
	 * @param jdbc the database
	 * @param vault what seals its key
	 * @return the index
	 */
	public static BlindIndex of(JdbcClient jdbc, Vault vault) {
		if (read(jdbc).isEmpty()) {
			byte[] fresh = new byte[KEY_BYTES];
			new SecureRandom().nextBytes(fresh);
			keep(jdbc, vault.seal(Base64.getEncoder().encodeToString(fresh), CONTEXT));
		}
		return new BlindIndex(Base64.getDecoder().decode(vault.unseal(read(jdbc).orElseThrow(), CONTEXT)));
	}

	/** Where its key lies. */
	static SealedTable table() {
		return SealedTable.of("blind_key", "id").with("sealed", "blind key {id}");
	}

	/**
	 * The value of a text, for a column that is compared.
	 * @param purpose what the values are for; those for different purposes have nothing
	 * in common
	 * @param text the text
	 * @return Base64, 44 characters
	 */
	public String value(String purpose, String text) {
		return Base64.getEncoder().encodeToString(mac(purpose, text));
	}

	/**
	 * The value of a text in 64 bits, for an index of many.
	 * @param purpose what the values are for
	 * @param text the text
	 * @return its first eight bytes
	 */
	public long number(String purpose, String text) {
		return ByteBuffer.wrap(mac(purpose, text)).getLong();
	}

	private byte[] mac(String purpose, String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The index cannot be made on this platform.", ex);
		}
	}

	private static Optional<String> read(JdbcClient jdbc) {
		return jdbc.sql("select sealed from blind_key where id = 1").query(String.class).optional();
	}

	private static void keep(JdbcClient jdbc, String sealed) {
		try {
			jdbc.sql("insert into blind_key (id, sealed) values (1, :sealed)").param("sealed", sealed).update();
		}
		catch (DuplicateKeyException ex) {
			// Another instance started at the same moment; its key is the one.
		}
	}

}
