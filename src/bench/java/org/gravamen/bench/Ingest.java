package org.gravamen.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.gravamen.evidence.Exhibits;
import org.gravamen.law.Regime;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Files taken in, beside nothing but the digest and the cipher over the same bytes.
 */
final class Ingest implements Section {

	private static final double SHARE = 0.5;

	private static final int MEBIBYTE = 1 << 20;

	private static final int LARGE = 64;

	private static final int SMALL = 5;

	private static final int SEVERAL = 10;

	private static final int WARM_UP = 3;

	private static final int TIMES = 7;

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final double MB = 1e6;

	private static final AtomicLong NONCES = new AtomicLong();

	private final Base base;

	private final AtomicInteger number = new AtomicInteger();

	Ingest(Base base) {
		this.base = base;
	}

	@Override
	public void measure(Table table) throws IOException {
		byte[] large = letters(LARGE);
		byte[] small = letters(SMALL);
		try (House house = House.open(this.base)) {
			SubmissionId id = house.life().open(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
			compare(table, "one file of " + LARGE + " MiB", large, 1, house, id);
			compare(table, SEVERAL + " files of " + SMALL + " MiB", small, SEVERAL, house, id);
		}
	}

	private void compare(Table table, String what, byte[] bytes, int files, House house, SubmissionId id) {
		SecretKey key = key();
		byte[] sealed = new byte[2 * MEBIBYTE];
		Exhibits exhibits = house.bean(Exhibits.class);
		Person officer = house.life().officer();
		double plain = perSecond(bytes, files, () -> plain(bytes, key, sealed));
		double ours = perSecond(bytes, files, () -> takeIn(exhibits, id, bytes, officer));
		table.add(Row.judged("taken in: " + what + ", " + this.base.title(), Row.figure("%.0f MB/s", ours),
				Row.figure("SHA-256 and AES-256-GCM alone %.0f MB/s", plain), Row.figure("%.2f", ours / plain), "≥ 0.5",
				ours >= SHARE * plain));
	}

	private static double perSecond(byte[] bytes, int files, Runnable act) {
		Times times = Times.of(WARM_UP, TIMES, () -> {
			for (int file = 0; file < files; file++) {
				act.run();
			}
		});
		return bytes.length * (double) files / MB / (times.percentile(50) / 1e3);
	}

	/** The same file is taken once, so each has a beginning of its own. */
	private void takeIn(Exhibits exhibits, SubmissionId id, byte[] bytes, Person officer) {
		String name = Row.figure("text-%08d.txt", this.number.incrementAndGet());
		byte[] beginning = name.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(beginning, 0, bytes, 0, beginning.length);
		exhibits.takeIn(id, name, new ByteArrayInputStream(bytes), officer);
	}

	// Segments of a megabyte under one nonce each, as streaming AEAD cuts them.
	private static void plain(byte[] bytes, SecretKey key, byte[] sealed) {
		try {
			MessageDigest digest = Fingerprint.sha256();
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			for (int from = 0; from < bytes.length; from += MEBIBYTE) {
				int length = Math.min(MEBIBYTE, bytes.length - from);
				digest.update(bytes, from, length);
				byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(NONCES.incrementAndGet()).array();
				cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
				cipher.doFinal(bytes, from, length, sealed);
			}
			digest.digest();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SecretKey key() {
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		return new SecretKeySpec(key, "AES");
	}

	private static byte[] letters(int mebibytes) {
		byte[] letters = new byte[mebibytes * MEBIBYTE];
		new Random(mebibytes).nextBytes(letters);
		for (int place = 0; place < letters.length; place++) {
			letters[place] = (byte) ('a' + (letters[place] & 0xF));
		}
		return letters;
	}

}
