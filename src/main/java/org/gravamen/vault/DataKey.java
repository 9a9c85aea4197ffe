package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;

/**
 * The key of one document: AES-256-GCM over segments of a megabyte, each bound to its
 * place and to the document (Tink streaming AEAD), so that nothing can be cut off, moved
 * or put in.
 */
final class DataKey {

	private static final Configuration TINK = tink();

	private final UUID document;

	private final KeysetHandle key;

	private DataKey(UUID document, KeysetHandle key) {
		this.document = document;
		this.key = key;
	}

	static DataKey fresh(UUID document) {
		try {
			return new DataKey(document,
					KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, TINK));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No key could be made for a document.", ex);
		}
	}

	static DataKey unwrapped(UUID document, byte[] wrapped, Aead master) {
		try {
			return new DataKey(document,
					TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes(document), TINK));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of " + document + " was altered, or belongs elsewhere.", ex);
		}
	}

	byte[] wrapped(Aead master) {
		try {
			return TinkProtoKeysetFormat.serializeEncryptedKeyset(this.key, master, bytes(this.document), TINK);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of a document could not be sealed.", ex);
		}
	}

	OutputStream sealing(OutputStream sealed) {
		try {
			return streaming().newEncryptingStream(sealed, bytes(this.document));
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException("A document could not be sealed.", ex);
		}
	}

	InputStream opening(InputStream sealed) {
		try {
			return streaming().newDecryptingStream(sealed, bytes(this.document));
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new Vault.Lost("The document " + this.document + " cannot be opened.", ex);
		}
	}

	private StreamingAead streaming() throws GeneralSecurityException {
		return this.key.getPrimitive(TINK, StreamingAead.class);
	}

	private static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(2 * Long.BYTES)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	private static Configuration tink() {
		try {
			StreamingAeadConfig.register();
			return RegistryConfiguration.get();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Tink cannot be used on this platform.", ex);
		}
	}

}
