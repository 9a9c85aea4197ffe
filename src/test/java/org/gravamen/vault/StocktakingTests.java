package org.gravamen.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The folder and the table of keys agree, or it is said where they do not.
 */
class StocktakingTests {

	private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

	@TempDir
	Path home;

	private final DataSource database = MigratedDatabase.H2.fresh();

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	private Path folder = Path.of("");

	private FolderShelf shelf = new FolderShelf(this.folder, new Disk());

	private Vault vault;

	@BeforeEach
	void open() {
		this.folder = this.home.resolve("exhibits");
		this.shelf = new FolderShelf(this.folder, new Disk());
		this.vault = Vaults.on(this.database, this.home, this.shelf);
	}

	@Test
	void anEmptyHouseIsInOrder() {
		assertThat(take()).isEqualTo(new Stocktaking.Stock(List.of(), 0, 0));
	}

	@Test
	void whatACrashLeftInTheMiddleIsSweptAndWhatIsKnownStays() throws IOException {
		UUID known = aged(keep(), Duration.ofDays(9));
		Path half = file(UUID.randomUUID() + ".part", Duration.ofMinutes(61));
		Path whole = file(UUID.randomUUID() + ".sealed", Duration.ofMinutes(61));
		assertThat(take()).isEqualTo(new Stocktaking.Stock(List.of(), 2, 0));
		assertThat(half).doesNotExist();
		assertThat(whole).doesNotExist();
		assertThat(this.vault.read(known)).isNotEmpty();
	}

	@Test
	void whatIsYoungMayBeSomebodysAndStays() throws IOException {
		Path half = file(UUID.randomUUID() + ".part", Duration.ofMinutes(59));
		Path whole = file(UUID.randomUUID() + ".sealed", Duration.ofMinutes(59));
		assertThat(take().removed()).isZero();
		assertThat(half).exists();
		assertThat(whole).exists();
	}

	@Test
	void whatIsNotOursStays() throws IOException {
		Path notes = file("notes.txt", Duration.ofDays(9));
		assertThat(take().removed()).isZero();
		assertThat(notes).exists();
	}

	@Test
	void moreThanACrashLeavesIsNotRemovedButSaid() throws IOException {
		for (int file = 0; file < 21; file++) {
			file(UUID.randomUUID() + ".sealed", Duration.ofDays(9));
		}
		assertThat(take()).isEqualTo(new Stocktaking.Stock(List.of(), 0, 21));
		assertThat(this.folder.toFile().list()).hasSize(21);
	}

	@Test
	void aMissingFileIsNamedUntilItIsBack() throws IOException {
		UUID id = keep();
		byte[] sealed = Files.readAllBytes(this.folder.resolve(id + ".sealed"));
		Files.delete(this.folder.resolve(id + ".sealed"));
		assertThat(take().missing()).containsExactly(id);
		Files.write(this.folder.resolve(id + ".sealed"), sealed);
		assertThat(take().missing()).isEmpty();
	}

	@Test
	void aDestroyedDocumentIsNotMissedAndAFileThatOutlivedItIsRemoved() throws IOException {
		UUID id = keep();
		byte[] sealed = Files.readAllBytes(this.folder.resolve(id + ".sealed"));
		this.vault.destroy(id);
		assertThat(take().missing()).isEmpty();
		Files.write(this.folder.resolve(id + ".sealed"), sealed);
		aged(id, Duration.ofHours(2));
		assertThat(take().removed()).isOne();
		assertThat(this.folder.resolve(id + ".sealed")).doesNotExist();
	}

	@Test
	void aHouseThatNoLongerKnowsItsFolderMissesAllOfIt() {
		UUID id = keep();
		Shelves none = new Shelves(new RowShelf(this.jdbc), Optional.empty());
		assertThat(new Stocktaking(this.jdbc, none, Clock.systemUTC()).take().missing()).containsExactly(id);
	}

	private UUID keep() {
		return this.vault.keep(new ByteArrayInputStream("One guard a night.".getBytes(StandardCharsets.UTF_8)), 100)
			.id();
	}

	private Path file(String name, Duration age) throws IOException {
		Files.createDirectories(this.folder);
		Path file = Files.writeString(this.folder.resolve(name), "half of it");
		Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
		return file;
	}

	private UUID aged(UUID id, Duration age) throws IOException {
		Files.setLastModifiedTime(this.folder.resolve(id + ".sealed"), FileTime.from(NOW.minus(age)));
		return id;
	}

	private Stocktaking.Stock take() {
		return new Stocktaking(this.jdbc, Vaults.shelves(this.jdbc, this.shelf), Clock.fixed(NOW, ZoneOffset.UTC))
			.take();
	}

}
