package org.gravamen.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Nothing but the digest and the cipher, on one thread: kept nowhere, or written to a
 * file that is made to last. Segments of a megabyte have one nonce each, as streaming
 * AEAD cuts them.
 */
final class PlainCipher {

	private static final int SEGMENT = 1 << 20;

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final AtomicLong NONCES = new AtomicLong();

	private final SecretKey key = key();

	private final byte[] sealed = new byte[2 * SEGMENT];

	void digestAndSeal(byte[] bytes) throws GeneralSecurityException, IOException {
		digestAndSeal(bytes, (segment) -> {
		});
	}

	void digestSealAndWrite(byte[] bytes, Path folder) throws GeneralSecurityException, IOException {
		Path path = Files.createTempFile(folder, "plain", ".sealed");
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
			digestAndSeal(bytes, (segment) -> {
				while (segment.hasRemaining()) {
					file.write(segment);
				}
			});
			file.force(true);
		}
	}

	private void digestAndSeal(byte[] bytes, Sink sink) throws GeneralSecurityException, IOException {
		MessageDigest digest = Fingerprint.sha256();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		for (int from = 0; from < bytes.length; from += SEGMENT) {
			int length = Math.min(SEGMENT, bytes.length - from);
			digest.update(bytes, from, length);
			byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(NONCES.incrementAndGet()).array();
			cipher.init(Cipher.ENCRYPT_MODE, this.key, new GCMParameterSpec(TAG_BITS, nonce));
			int count = cipher.doFinal(bytes, from, length, this.sealed);
			sink.take(ByteBuffer.wrap(this.sealed, 0, count));
		}
		digest.digest();
	}

	private static SecretKey key() {
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		return new SecretKeySpec(key, "AES");
	}

	/** Where a segment goes. */
	private interface Sink {

		void take(ByteBuffer segment) throws IOException;

	}

}
