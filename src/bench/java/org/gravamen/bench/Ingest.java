package org.gravamen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.gravamen.law.Regime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Files taken in, beside nothing but the digest and the cipher over the same bytes, and
 * beside the same cipher when what it seals is written to a file that lasts.
 */
final class Ingest implements Section {

	private static final double SHARE = 0.5;

	private static final int MEBIBYTE = 1 << 20;

	private static final int LARGE = 64;

	private static final int SMALL = 5;

	private static final int SEVERAL = 10;

	/** How many a page sends at a time. */
	private static final int AT_ONCE = 3;

	private static final int WARM_UP = 5;

	private static final int TIMES = 11;

	/** The cipher is as fast as it gets only after it was asked very often. */
	private static final int CIPHER_WARM_UP = 320;

	private final Base base;

	private final PlainCipher cipher = new PlainCipher();

	Ingest(Base base) {
		this.base = base;
	}

	@Override
	public void measure(Table table) throws Exception {
		byte[] few = letters(1);
		for (int time = 0; time < CIPHER_WARM_UP; time++) {
			this.cipher.digestAndSeal(few);
		}
		in(Files.createTempDirectory("gravamen-bench-files"), table);
		if (this.base == Base.POSTGRES) {
			inRows(table);
		}
	}

	private void in(Path folder, Table table) throws Exception {
		try (House house = House.open(this.base, folder); Door door = door(house)) {
			compare(door, folder, this.base.title() + ", files in a folder", table);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void inRows(Table table) throws Exception {
		Path folder = Files.createTempDirectory("gravamen-bench-files");
		try (House house = House.open(this.base); Door door = door(house)) {
			compare(door, folder, this.base.title() + ", files in rows", table);
			rows(house, table);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private Door door(House house) throws Exception {
		return Door.of(house, house.life().open(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS)), AT_ONCE);
	}

	private void compare(Door door, Path folder, String where, Table table) throws Exception {
		byte[] large = letters(LARGE);
		Turns turns = new Turns();
		Turns.Way plain = turns.add(large.length, () -> this.cipher.digestAndSeal(large));
		Turns.Way lasting = turns.add(large.length, () -> this.cipher.digestSealAndWrite(large, folder));
		Turns.Way ours = turns.add(large.length, () -> door.takeIn(large));
		Turns.Way port = turns.add(large.length, () -> door.upload(large));
		turns.measure(WARM_UP, TIMES);
		String what = "one file of " + LARGE + " MiB, " + where;
		judge("taken in: " + what, ours, plain, table);
		beside("taken in: " + what, ours, lasting, table);
		table.add(Row.plain("uploaded through the port and kept: " + what, port.text(), ""));
		compareSmall(door, folder, where, table);
	}

	private void compareSmall(Door door, Path folder, String where, Table table) throws Exception {
		List<byte[]> files = IntStream.range(0, SEVERAL).mapToObj((file) -> letters(SMALL)).toList();
		long bytes = (long) SEVERAL * SMALL * MEBIBYTE;
		Turns turns = new Turns();
		Turns.Way plain = turns.add(bytes, () -> each(files, this.cipher::digestAndSeal));
		Turns.Way lasting = turns.add(bytes, () -> each(files, (file) -> this.cipher.digestSealAndWrite(file, folder)));
		Turns.Way ours = turns.add(bytes, () -> each(files, door::takeIn));
		Turns.Way atOnce = turns.add(bytes, () -> door.takeInAtOnce(files));
		turns.measure(WARM_UP, TIMES);
		String what = SEVERAL + " files of " + SMALL + " MiB, ";
		judge("taken in: " + what + "one by one, " + where, ours, plain, table);
		beside("taken in: " + what + "one by one, " + where, ours, lasting, table);
		judge("taken in: " + what + AT_ONCE + " at a time as a page sends them, " + where, atOnce, plain, table);
	}

	private static void judge(String what, Turns.Way ours, Turns.Way plain, Table table) {
		table.add(Row.judged(what, ours.text(), "SHA-256 and AES-256-GCM alone, kept nowhere, " + plain.text(),
				ours.to(plain), "≥ 0.5", ours.speed() >= SHARE * plain.speed()));
	}

	private static void beside(String what, Turns.Way ours, Turns.Way lasting, Table table) {
		table.add(new Row(what, ours.text(), "the same cipher, written to a file with fsync, " + lasting.text(),
				ours.to(lasting), "", ""));
	}

	private static void each(List<byte[]> files, Taking taking) throws Exception {
		for (byte[] file : files) {
			taking.take(file);
		}
	}

	/** What the database takes when it is given nothing but rows of sealed mebibytes. */
	private void rows(House house, Table table) throws Exception {
		JdbcClient jdbc = JdbcClient.create(house.bean(DataSource.class));
		jdbc.sql("create table bench_row (number integer, bytes bytea)").update();
		TransactionTemplate one = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
		byte[] sealed = new byte[MEBIBYTE];
		new Random(LARGE).nextBytes(sealed);
		Turns turns = new Turns();
		Turns.Way stored = turns.add((long) LARGE * MEBIBYTE,
				() -> one.executeWithoutResult((status) -> insert(jdbc, sealed)));
		turns.measure(WARM_UP, TIMES);
		table.add(
				Row.plain("the database alone: rows of a sealed mebibyte, " + LARGE + " a commit, " + this.base.title(),
						stored.text(), ""));
	}

	private static void insert(JdbcClient jdbc, byte[] sealed) {
		for (int number = 0; number < LARGE; number++) {
			jdbc.sql("insert into bench_row (number, bytes) values (:number, :bytes)")
				.param("number", number)
				.param("bytes", sealed)
				.update();
		}
	}

	private static byte[] letters(int mebibytes) {
		byte[] letters = new byte[mebibytes * MEBIBYTE];
		new Random(mebibytes).nextBytes(letters);
		for (int place = 0; place < letters.length; place++) {
			letters[place] = (byte) ('a' + (letters[place] & 0xF));
		}
		return letters;
	}

	/** What is done with a file. */
	private interface Taking {

		void take(byte[] file) throws GeneralSecurityException, IOException;

	}

}
