package org.gravamen.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Files beside the database: whole and known, or not there at all.
 */
class FolderShelfTests {

	private static final int SEGMENT = 1 << 20;

	private static final int LARGE = 20 * SEGMENT + 3;

	private static final int THREE_SEGMENTS = 2 * SEGMENT + 17;

	@TempDir
	Path home;

	@Nested
	class OnH2 extends Cases {

		OnH2() {
			super(MigratedDatabase.H2);
		}

	}

	@Nested
	class OnPostgres extends Cases {

		OnPostgres() {
			super(MigratedDatabase.POSTGRES);
		}

	}

	abstract class Cases {

		private final DataSource database;

		private final JdbcClient jdbc;

		private final TransactionTemplate transaction;

		private final FailingDisk disk = new FailingDisk();

		private Path folder = Path.of("");

		private Vault vault;

		Cases(MigratedDatabase kind) {
			this.database = kind.fresh();
			this.jdbc = JdbcClient.create(this.database);
			this.transaction = new TransactionTemplate(new DataSourceTransactionManager(this.database));
		}

		@BeforeEach
		void open() {
			this.folder = FolderShelfTests.this.home.resolve("exhibits");
			this.vault = Vaults.on(this.database, FolderShelfTests.this.home, new FolderShelf(this.folder, this.disk));
		}

		@ParameterizedTest
		@ValueSource(ints = { 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, THREE_SEGMENTS })
		void whatIsKeptComesBackByteForByte(int length) {
			byte[] bytes = bytes(length);
			Vault.Kept kept = this.vault.keep(new ByteArrayInputStream(bytes), length);
			assertThat(kept.fingerprint()).isEqualTo(Fingerprint.of(bytes));
			assertThat(this.vault.read(kept.id())).isEqualTo(bytes);
			assertThat(names()).containsExactly(kept.id() + ".sealed");
			assertThat(chunks()).isZero();
		}

		@Test
		void aFileTellsNothingAndOnlyItsOwnerReadsIt() throws IOException {
			Vault.Kept kept = this.vault.keep(stream("the name of the witness"), 100);
			assertThat(Files.readString(file(kept.id()), StandardCharsets.ISO_8859_1)).doesNotContain("witness");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(kept.id()))))
				.isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder)))
				.isEqualTo("rwx------");
		}

		@Test
		void theFileIsMadeToLastWhenItHasItsNameAndThenItsNameIs() {
			this.vault.keep(stream("a"), 100);
			assertThat(this.disk.done.stream().distinct()).containsExactly("create", "write", "rename", "make last",
					"make names last");
		}

		@Test
		void whatIsRolledBackTakesItsFileWithIt() {
			this.transaction.executeWithoutResult((status) -> {
				UUID id = this.vault.keep(stream("a"), 100).id();
				assertThat(this.vault.read(id)).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
				assertThat(names()).containsExactly(id + ".sealed");
				status.setRollbackOnly();
			});
			assertNothingIsHalfStored();
		}

		@Test
		void aFileLastsBeforeItsTransactionCommits() {
			this.transaction.executeWithoutResult((status) -> {
				this.vault.keep(stream("a"), 100);
				TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

					@Override
					public void beforeCompletion() {
						Cases.this.disk.done.add("commit");
					}

				});
			});
			assertThat(this.disk.done).containsSubsequence("make last", "make names last", "commit");
		}

		@Test
		void aLargeFileIsPushedOutBeforeItIsMadeToLast() {
			Vault.Kept kept = this.vault.keep(new ByteArrayInputStream(bytes(LARGE)), LARGE);
			assertThat(this.disk.done).containsSubsequence("push out", "make last");
			assertThat(this.vault.read(kept.id())).isEqualTo(bytes(LARGE));
		}

		@Test
		void whatFailedWhenItWasPushedOutIsNotKeptAlthoughTheDiskSaysLaterThatAllLasts() {
			this.disk.failAt(Moment.PUSH_OUT, "Input/output error");
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.vault.keep(new ByteArrayInputStream(bytes(LARGE)), LARGE))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STORE_DOWN));
			assertNothingIsHalfStored();
		}

		@Test
		void aStreamThatBreaksOffLeavesNothing() {
			InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(THREE_SEGMENTS)),
					new BrokenLine());
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> this.vault.keep(broken, Long.MAX_VALUE));
			assertNothingIsHalfStored();
		}

		@Test
		void aFileOverTheLimitLeavesNothing() {
			InputStream bytes = new ByteArrayInputStream(bytes(THREE_SEGMENTS));
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.vault.keep(bytes, THREE_SEGMENTS - 1L))
				.withMessage("The file is larger than 2 MB.");
			assertNothingIsHalfStored();
		}

		@ParameterizedTest
		@EnumSource(names = "PUSH_OUT", mode = EnumSource.Mode.EXCLUDE)
		void aFullDiskIsSaidAndLeavesNothingAndWorksAgain(Moment moment) {
			this.disk.failAt(moment, "No space left on device");
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keepThree())
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STORE_FULL))
				.withMessageStartingWith("There is no room left to keep this. Nothing was kept.");
			assertNothingIsHalfStored();
			this.disk.heal();
			assertThat(this.vault.read(keepThree().id())).isEqualTo(bytes(THREE_SEGMENTS));
		}

		@ParameterizedTest
		@EnumSource(names = "PUSH_OUT", mode = EnumSource.Mode.EXCLUDE)
		void aBrokenDiskIsSaidAndLeavesNothing(Moment moment) {
			this.disk.failAt(moment, "Input/output error");
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keepThree())
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STORE_DOWN));
			assertNothingIsHalfStored();
		}

		@Test
		void aDiskWithoutRoomIsFullWhateverItSays() {
			this.disk.failAt(Moment.WRITE, "Auf dem Gerät ist kein Speicherplatz mehr verfügbar");
			this.disk.room = 1_000;
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keepThree())
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STORE_FULL));
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, 3, 60, SEGMENT / 2, SEGMENT + 5, 2 * SEGMENT + 30 })
		void anAlteredByteIsNoticed(int place) throws IOException {
			UUID id = keepThree().id();
			byte[] sealed = Files.readAllBytes(file(id));
			sealed[place] ^= 1;
			Files.write(file(id), sealed);
			assertLost(id);
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, 1, 40, SEGMENT, 2 * SEGMENT })
		void aCutIsNoticed(int length) throws IOException {
			UUID id = keepThree().id();
			Files.write(file(id), Arrays.copyOf(Files.readAllBytes(file(id)), length));
			assertLost(id);
		}

		@Test
		void theFileOfAnotherDocumentIsNoticed() throws IOException {
			UUID one = this.vault.keep(stream("one"), 100).id();
			UUID other = this.vault.keep(stream("two"), 100).id();
			Files.write(file(one), Files.readAllBytes(file(other)));
			assertLost(one);
		}

		@Test
		void aMissingFileIsNoticed() throws IOException {
			UUID id = keepThree().id();
			Files.delete(file(id));
			assertLost(id);
		}

		@Test
		void whatIsDestroyedHasNoFileAndNoKeyAndTheRestHas() {
			UUID gone = keepThree().id();
			UUID other = this.vault.keep(stream("other"), 100).id();
			this.vault.destroy(gone);
			assertThat(names()).containsExactly(other + ".sealed");
			assertThatIllegalStateException().isThrownBy(() -> this.vault.open(gone))
				.withMessageContaining("was destroyed");
			assertThat(this.vault.read(other)).isEqualTo("other".getBytes(StandardCharsets.UTF_8));
		}

		@Test
		void whatIsNotDestroyedAfterAllKeepsItsFile() {
			UUID id = keepThree().id();
			this.transaction.executeWithoutResult((status) -> {
				this.vault.destroy(id);
				status.setRollbackOnly();
			});
			assertThat(this.vault.read(id)).isEqualTo(bytes(THREE_SEGMENTS));
		}

		@Test
		void whatWasInTheDatabaseStaysReadableAndSoDoesTheFolder() {
			UUID before = set("none").keep(stream("before"), 100).id();
			UUID after = set(this.folder.toString()).keep(stream("after"), 100).id();
			assertThat(names()).containsExactly(after + ".sealed");
			assertThat(this.vault.read(before)).isEqualTo("before".getBytes(StandardCharsets.UTF_8));
			assertThat(this.vault.read(after)).isEqualTo("after".getBytes(StandardCharsets.UTF_8));
			assertThatExceptionOfType(Vault.Lost.class).isThrownBy(() -> set("none").open(after));
		}

		private Vault set(String folder) {
			return Vaults.on(this.database, FolderShelfTests.this.home, new VaultProperties("", "", folder),
					Clock.systemUTC());
		}

		private Vault.Kept keepThree() {
			return this.vault.keep(new ByteArrayInputStream(bytes(THREE_SEGMENTS)), THREE_SEGMENTS);
		}

		private void assertLost(UUID id) {
			assertThatExceptionOfType(Vault.Lost.class).isThrownBy(() -> this.vault.read(id));
		}

		private void assertNothingIsHalfStored() {
			assertThat(names()).isEmpty();
			assertThat(this.jdbc.sql("select count(*) from vault_key").query(Integer.class).single()).isZero();
			assertThat(chunks()).isZero();
		}

		private int chunks() {
			return this.jdbc.sql("select count(*) from vault_chunk").query(Integer.class).single();
		}

		private List<String> names() {
			if (Files.notExists(this.folder)) {
				return List.of();
			}
			try (Stream<Path> files = Files.list(this.folder)) {
				return files.map((file) -> file.getFileName().toString()).toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private Path file(UUID id) {
			return this.folder.resolve(id + ".sealed");
		}

	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	/** When a disk fails. */
	private enum Moment {

		CREATE, WRITE, PUSH_OUT, MAKE_LAST, MAKE_NAMES_LAST, RENAME

	}

	/** A disk that fails when it is told to. */
	private static final class FailingDisk extends Disk {

		private final List<String> done = Collections.synchronizedList(new ArrayList<>());

		private @Nullable Moment moment;

		private String words = "";

		private long room = Long.MAX_VALUE;

		void failAt(Moment moment, String words) {
			this.moment = moment;
			this.words = words;
		}

		void heal() {
			this.moment = null;
		}

		@Override
		FileChannel create(Path file) throws IOException {
			reach(Moment.CREATE, "create");
			return super.create(file);
		}

		@Override
		void write(FileChannel file, ByteBuffer bytes) throws IOException {
			// Half of it arrives, as on a disk that fills up.
			if (this.moment == Moment.WRITE) {
				super.write(file, bytes.slice(0, bytes.remaining() / 2));
			}
			reach(Moment.WRITE, "write");
			super.write(file, bytes);
		}

		@Override
		void pushOut(FileChannel file) throws IOException {
			reach(Moment.PUSH_OUT, "push out");
			super.pushOut(file);
		}

		@Override
		void makeLast(FileChannel file) throws IOException {
			reach(Moment.MAKE_LAST, "make last");
			super.makeLast(file);
		}

		@Override
		void makeNamesLast(Path folder) throws IOException {
			reach(Moment.MAKE_NAMES_LAST, "make names last");
			super.makeNamesLast(folder);
		}

		@Override
		void rename(Path from, Path to) throws IOException {
			reach(Moment.RENAME, "rename");
			super.rename(from, to);
		}

		@Override
		long room(Path folder) {
			return this.room;
		}

		private void reach(Moment now, String name) throws IOException {
			if (this.moment == now) {
				throw new IOException(this.words);
			}
			this.done.add(name);
		}

	}

	/** A line over which nothing comes any more. */
	private static final class BrokenLine extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("The line is dead.");
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			return read();
		}

	}

}
