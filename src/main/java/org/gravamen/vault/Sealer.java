package org.gravamen.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.Aead;

/**
 * Seals and opens, each piece bound to its place by what the cipher authenticates beside
 * it (NIST SP 800-38D, additional authenticated data).
 */
final class Sealer {

	private static final byte CHUNK = 1;

	private static final byte TEXT = 2;

	private final Aead aead;

	Sealer(Aead aead) {
		this.aead = aead;
	}

	byte[] seal(byte[] plain, UUID id, int number, boolean last) {
		try {
			return this.aead.encrypt(plain, place(id, number, last));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A chunk could not be sealed.", ex);
		}
	}

	byte[] open(byte[] sealed, UUID id, int number, boolean last) {
		try {
			return this.aead.decrypt(sealed, place(id, number, last));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Chunk " + number + " of " + id + " was altered or moved.", ex);
		}
	}

	String seal(String text, String context) {
		try {
			byte[] sealed = this.aead.encrypt(text.getBytes(StandardCharsets.UTF_8), place(context));
			return Base64.getEncoder().encodeToString(sealed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A text could not be sealed.", ex);
		}
	}

	String unseal(String sealed, String context) {
		try {
			byte[] plain = this.aead.decrypt(Base64.getDecoder().decode(sealed), place(context));
			return new String(plain, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new IllegalStateException("A sealed text was altered or belongs elsewhere.", ex);
		}
	}

	// The first byte keeps chunks and texts apart: neither passes for the other.
	private static byte[] place(UUID id, int number, boolean last) {
		return ByteBuffer.allocate(1 + 2 * Long.BYTES + Integer.BYTES + 1)
			.put(CHUNK)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.putInt(number)
			.put((byte) (last ? 1 : 0))
			.array();
	}

	private static byte[] place(String context) {
		byte[] words = context.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(1 + words.length).put(TEXT).put(words).array();
	}

}
