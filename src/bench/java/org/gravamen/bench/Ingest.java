package org.gravamen.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import org.gravamen.evidence.Exhibits;
import org.gravamen.law.Regime;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files taken in, beside nothing but the digest and the cipher over the same bytes.
 */
final class Ingest implements Section {

	private static final double SHARE = 0.5;

	private static final int MEBIBYTE = 1 << 20;

	private static final int LARGE = 64;

	private static final int SMALL = 5;

	private static final int SEVERAL = 10;

	private static final int WARM_UP = 5;

	private static final int TIMES = 7;

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final double MB = 1e6;

	private static final AtomicLong NONCES = new AtomicLong();

	private final Base base;

	private final byte[] sealed = new byte[2 * MEBIBYTE];

	private final AtomicInteger number = new AtomicInteger();

	Ingest(Base base) {
		this.base = base;
	}

	@Override
	public void measure(Table table) throws IOException {
		byte[] few = letters(1);
		// The cipher is as fast as it gets only after it was asked very often.
		Times.of(WARM_UP * LARGE, 1, () -> plain(few, key()));
		byte[] large = letters(LARGE);
		byte[] small = letters(SMALL);
		try (House house = House.open(this.base)) {
			SubmissionId id = house.life().open(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
			compare(table, "one file of " + LARGE + " MiB", large, 1, house, id);
			compare(table, SEVERAL + " files of " + SMALL + " MiB", small, SEVERAL, house, id);
			rows(table, large, house);
		}
	}

	private void compare(Table table, String what, byte[] bytes, int files, House house, SubmissionId id) {
		SecretKey key = key();
		Exhibits exhibits = house.bean(Exhibits.class);
		Person officer = house.life().officer();
		double plain = perSecond(bytes, files, () -> plain(bytes, key));
		double ours = perSecond(bytes, files, () -> takeIn(exhibits, id, bytes, officer));
		table.add(Row.judged("taken in: " + what + ", " + this.base.title(), Row.figure("%.0f MB/s", ours),
				Row.figure("SHA-256 and AES-256-GCM alone %.0f MB/s", plain), Row.figure("%.2f", ours / plain), "≥ 0.5",
				ours >= SHARE * plain));
	}

	/** What the database takes when it is given nothing but rows of a mebibyte. */
	private void rows(Table table, byte[] bytes, House house) {
		JdbcClient jdbc = JdbcClient.create(house.bean(DataSource.class));
		jdbc.sql("create table bench_row (number integer, bytes bytea)").update();
		TransactionTemplate one = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
		double stored = perSecond(bytes, 1, () -> one.executeWithoutResult((status) -> insert(jdbc, bytes)));
		table.add(Row.plain("the database alone: rows of a mebibyte, " + LARGE + " a commit, " + this.base.title(),
				Row.figure("%.0f MB/s", stored), ""));
	}

	private static void insert(JdbcClient jdbc, byte[] bytes) {
		for (int from = 0; from < bytes.length; from += MEBIBYTE) {
			jdbc.sql("insert into bench_row (number, bytes) values (:number, :bytes)")
				.param("number", from)
				.param("bytes", Arrays.copyOfRange(bytes, from, from + MEBIBYTE))
				.update();
		}
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
	private void plain(byte[] bytes, SecretKey key) {
		try {
			MessageDigest digest = Fingerprint.sha256();
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			for (int from = 0; from < bytes.length; from += MEBIBYTE) {
				int length = Math.min(MEBIBYTE, bytes.length - from);
				digest.update(bytes, from, length);
				byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(NONCES.incrementAndGet()).array();
				cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
				cipher.doFinal(bytes, from, length, this.sealed);
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
