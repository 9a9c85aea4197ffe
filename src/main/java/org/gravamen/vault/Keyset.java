package org.gravamen.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/**
 * A keyset as Tink writes it (JSON). One of its keys seals; all of them open.
 *
 * @param keys the keys
 */
record Keyset(KeysetHandle keys) {

	/** So many characters of Base64 tell which key has sealed a text. */
	static final int BEGINNING = 7;

	// Tink's output prefix: one byte of version, four of the key's number.
	private static final int HEAD = 5;

	private static final Configuration TINK = tink();

	static Keyset fresh() {
		try {
			return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No keyset could be made for the vault.", ex);
		}
	}

	static Keyset given(String base64) {
		return of(new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8));
	}

	static Keyset of(String json) {
		try {
			return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The vault's keyset is not one that Tink can read.", ex);
		}
	}

	String json() {
		try {
			return TinkJsonProtoKeysetFormat.serializeKeyset(this.keys, TINK, InsecureSecretKeyAccess.get());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keyset could not be written down.", ex);
		}
	}

	/** The same keys and a new one, which seals from now on. */
	Keyset rotated() {
		try {
			KeysetHandle.Builder builder = KeysetHandle.newBuilder(this.keys);
			builder.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
				.withRandomId()
				.makePrimary());
			return new Keyset(builder.build());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No new key could be made for the vault.", ex);
		}
	}

	/** Tink's number of the key that seals. */
	int primary() {
		return this.keys.getPrimary().getId();
	}

	/**
	 * How every text begins in Base64 that the newest key has sealed: Tink writes a one
	 * and the key's number before the text, and the next two bits can be anything.
	 */
	List<String> beginnings() {
		byte[] head = ByteBuffer.allocate(HEAD + 1).put((byte) 1).putInt(primary()).array();
		List<String> beginnings = new ArrayList<>();
		for (int bits = 0; bits < 4; bits++) {
			head[HEAD] = (byte) (bits << 6);
			beginnings.add(Base64.getEncoder().encodeToString(head).substring(0, BEGINNING));
		}
		return beginnings;
	}

	int size() {
		return this.keys.size();
	}

	Aead aead() {
		try {
			return this.keys.getPrimitive(TINK, Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The vault's keyset is not one that Tink can read.", ex);
		}
	}

	@Override
	public String toString() {
		return "Keyset[" + size() + " keys, kept secret]";
	}

	private static Configuration tink() {
		try {
			AeadConfig.register();
			return RegistryConfiguration.get();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Tink cannot be used on this platform.", ex);
		}
	}

}
