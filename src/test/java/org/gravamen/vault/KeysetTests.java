package org.gravamen.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.gravamen.support.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The key and what was sealed with it belong together, and without the key nothing is
 * readable.
 */
class KeysetTests {

	private static final String CANARY = "CANARY-the-witness-is-called-Ilse-Marr";

	@TempDir
	Path home;

	@ParameterizedTest
	@EnumSource
	void theNextStartOpensWhatTheLastOneSealed(MigratedDatabase kind) {
		DataSource database = kind.fresh();
		UUID id = start(database, "").keep(bytes(CANARY)).id();
		assertThat(start(database, "").read(id)).isEqualTo(bytes(CANARY));
	}

	@Test
	void onlyItsOwnerReadsTheKeyset() throws IOException {
		start(MigratedDatabase.H2.fresh(), "");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset()))).isEqualTo("rw-------");
	}

	@Test
	void aKeysetThatIsGivenNeedsNoFile() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		UUID id = start(database, "").keep(bytes(CANARY)).id();
		String given = Base64.getEncoder().encodeToString(Files.readAllBytes(keyset()));
		Files.delete(keyset());
		assertThat(start(database, given).read(id)).isEqualTo(bytes(CANARY));
		assertThat(keyset()).doesNotExist();
	}

	@Test
	void aMissingKeysetStopsTheStartAndNoneIsMadeInItsPlace() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		start(database, "");
		Files.delete(keyset());
		assertThatIllegalStateException().isThrownBy(() -> start(database, ""))
			.withMessage("The database holds sealed documents, but their keyset " + keyset()
					+ " is missing. Put it back, or set gravamen.vault.keyset.");
		assertThat(keyset()).doesNotExist();
	}

	@Test
	void anotherKeysetStopsTheStart() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		start(database, "");
		Files.delete(keyset());
		new KeysetFile(keyset()).make();
		assertThatIllegalStateException().isThrownBy(() -> start(database, ""))
			.withMessage("The vault's key is not the one that the database was sealed with. Give the right keyset.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "e30=", "bm90IEpTT04=", "%%%" })
	void whatIsNoKeysetStopsTheStartInASentence(String given) {
		DataSource database = MigratedDatabase.H2.fresh();
		assertThatIllegalStateException().isThrownBy(() -> start(database, given))
			.withMessage("The vault's keyset is not one that Tink can read.");
	}

	@Test
	void theSettingIsNeverPrinted() {
		assertThat(new VaultProperties(CANARY, CANARY, "").toString()).doesNotContain(CANARY);
	}

	@Test
	void nothingReadableLiesOnTheDisk() throws IOException {
		Path folder = this.home.resolve("database");
		DataSource database = new DriverManagerDataSource(
				"jdbc:h2:file:" + folder.resolve("gravamen") + ";WRITE_DELAY=0", "gravamen", "");
		Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
		Vault vault = start(database, "");
		vault.keep(bytes(CANARY.repeat(1000)));
		JdbcClient.create(database)
			.sql("insert into failed_sign_in (name_hash, failed_at) values (:sealed, current_timestamp)")
			.param("sealed", "MARK" + vault.seal(CANARY, "a draft").substring(0, 10))
			.update();
		JdbcClient.create(database).sql("shutdown").update();
		assertThat(filesHolding("MARK")).as("the search itself finds what is there").isNotEmpty();
		assertThat(filesHolding(CANARY.substring(0, 16))).isEmpty();
	}

	private List<Path> filesHolding(String text) throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter(Files::isRegularFile).filter((file) -> holds(file, text)).toList();
		}
	}

	private static boolean holds(Path file, String text) {
		try {
			byte[] all = Files.readAllBytes(file);
			return new String(all, StandardCharsets.ISO_8859_1).contains(text)
					|| new String(all, StandardCharsets.UTF_16LE).contains(text)
					|| new String(all, StandardCharsets.UTF_16BE).contains(text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Path keyset() {
		return this.home.resolve("keys").resolve("vault.json");
	}

	private Vault start(DataSource database, String keyset) {
		return Vaults.on(database, this.home, new VaultProperties(keyset, "", ""), Clock.systemUTC());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
