package org.gravamen.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/**
 * The vault's keyset as Tink writes it (JSON): given, or in a file that only its owner
 * reads.
 */
final class Keyset {

	private static final Configuration TINK = tink();

	private Keyset() {
	}

	static Aead given(String base64) {
		return aead(new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8));
	}

	static Aead in(Path file) {
		try {
			return aead(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vault's keyset in " + file + " cannot be read.", ex);
		}
	}

	/**
	 * Makes a new keyset.
	 * @param file must not exist yet: no keyset is ever written over
	 */
	static Aead madeIn(Path file) {
		try {
			KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
			String json = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, TINK, InsecureSecretKeyAccess.get());
			write(file, json);
			return aead(json);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No keyset could be made for the vault.", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vault's keyset cannot be written to " + file + ".", ex);
		}
	}

	private static void write(Path file, String json) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try (var channel = Files.newByteChannel(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC), ownerOnly)) {
			ByteBuffer bytes = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		}
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

	private static Aead aead(String json) {
		try {
			return TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get())
				.getPrimitive(TINK, Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The vault's keyset is not one that Tink can read.", ex);
		}
	}

}
