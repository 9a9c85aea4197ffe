package org.gravamen.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Another master key, and everything still opens.
 */
class KeyRotationTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path home;

	private final List<String> said = new ArrayList<>();

	@ParameterizedTest
	@EnumSource
	void whatWasKeptAndSealedBeforeStillOpens(MigratedDatabase kind) {
		DataSource database = kind.fresh();
		Vault before = vault(database);
		UUID document = before.keep(bytes("One guard a night.")).id();
		String text = before.seal("“I dissent.”", "draft 1");
		rotate(database);
		Vault after = vault(database);
		assertThat(after.read(document)).isEqualTo(bytes("One guard a night."));
		assertThat(after.unseal(text, "draft 1")).isEqualTo("“I dissent.”");
		assertThat(this.said).anyMatch((line) -> line.contains("Keys of documents sealed anew: 1."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "none" })
	void aFileInTheFolderOrTheDatabaseOpensUnderTheNewKeyToo(String folder) {
		DataSource database = MigratedDatabase.H2.fresh();
		Vault before = Vaults.on(database, this.home, new VaultProperties("", "", folder), CLOCK);
		UUID file = before.keep(new ByteArrayInputStream(bytes("One guard a night.")), 100).id();
		rotate(database);
		assertThat(vault(database).read(file)).isEqualTo(bytes("One guard a night."));
	}

	@ParameterizedTest
	@EnumSource
	void whatTheMasterKeySealedItselfGetsAKeyOfItsOwn(MigratedDatabase kind) {
		DataSource database = kind.fresh();
		vault(database);
		byte[] longAgo = bytes("long ago ".repeat(300_000));
		UUID document = sealedByMaster(database, longAgo);
		assertThat(vault(database).read(document)).isEqualTo(longAgo);
		rotate(database);
		assertThat(vault(database).read(document)).isEqualTo(longAgo);
		assertThat(JdbcClient.create(database)
			.sql("select count(*) from vault_key where sealed_by_master")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void noDocumentIsLeftUnderTheOldKeyAndTheOldKeysetNoLongerStarts() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		Vault vault = vault(database);
		Stream.of("a", "b", "c").forEach((words) -> vault.keep(bytes(words)));
		String old = Base64.getEncoder().encodeToString(Files.readAllBytes(keyset()));
		rotate(database);
		assertThat(new DataKeys(JdbcClient.create(database), new KeysetFile(keyset()).read()).notYetUnder(10))
			.isEmpty();
		assertThatIllegalStateException()
			.isThrownBy(() -> Vaults.on(database, this.home, new VaultProperties(old, "", ""), CLOCK))
			.withMessageContaining("not the one that the database was sealed with");
	}

	@Test
	void theKeysetBeforeItIsKeptBeside() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		vault(database);
		String before = Files.readString(keyset());
		rotate(database);
		assertThat(this.home.resolve("keys").resolve("vault.json.20261123T090000Z")).hasContent(before);
		assertThat(keyset()).content().isNotEqualTo(before);
	}

	@Test
	void aRotationThatBrokeOffIsFinishedAndNotBegunAnew() {
		DataSource database = MigratedDatabase.H2.fresh();
		UUID document = vault(database).keep(bytes("a")).id();
		rotate(database);
		JdbcClient.create(database).sql("update vault_key set wrapped_by = 1").update();
		rotate(database);
		assertThat(this.said).anyMatch((line) -> line.startsWith("An earlier change of the key broke off."))
			.anyMatch((line) -> line.endsWith("The keyset holds 2 keys."));
		assertThat(vault(database).read(document)).isEqualTo(bytes("a"));
	}

	@ParameterizedTest
	@EnumSource
	void everyTextOfAColumnIsSealedAnewAndTheOldKeyOpensNone(MigratedDatabase kind) throws IOException {
		DataSource database = kind.fresh();
		Vault before = vault(database);
		drafts(database, before, 1_203);
		Keyset old = new KeysetFile(keyset()).read();
		rotate(database);
		assertThat(this.said).anyMatch((line) -> line.contains("Texts sealed anew: 1203."));
		List<String> texts = texts(database);
		Vault after = vault(database);
		assertThat(texts).hasSize(1_203)
			.allSatisfy(
					(text) -> assertThat(after.unseal(text.split(" ", 2)[1], "draft " + text.split(" ", 2)[0] + " 07"))
						.isEqualTo("“I dissent.”"));
		assertThatIllegalStateException().isThrownBy(() -> new Sealer(old.aead()).unseal(texts.get(0).split(" ", 2)[1],
				"draft " + texts.get(0).split(" ", 2)[0] + " 07"));
	}

	@Test
	void aRotationOfTextsThatBrokeOffGoesOnWhereItWas() {
		DataSource database = MigratedDatabase.H2.fresh();
		drafts(database, vault(database), 3);
		rotate(database);
		Keyset now = new KeysetFile(keyset()).read();
		drafts(database, sealing(new Sealer(Keyset.of(older()).aead())), 2);
		rotate(database);
		assertThat(this.said).anyMatch((line) -> line.startsWith("An earlier change of the key broke off."))
			.anyMatch((line) -> line.contains("Texts sealed anew: 2."));
		assertThat(columns(database).anyOld(now)).isFalse();
	}

	@Test
	void aKeysetThatIsGivenIsNotChanged() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		vault(database);
		String given = Base64.getEncoder().encodeToString(Files.readAllBytes(keyset()));
		assertThatExceptionOfType(KeyRotation.Impossible.class)
			.isThrownBy(() -> configuration(given).keyRotation(JdbcClient.create(database),
					new DataSourceTransactionManager(database), columns(database), CLOCK)
				.rotate(this.said::add))
			.withMessageStartingWith("The keyset is given by gravamen.vault.keyset, which this command cannot write.")
			.withMessageContaining("printenv GRAVAMEN_VAULT_KEYSET | base64 -d > " + keyset())
			.withMessageContaining("base64 -w0 " + keyset());
	}

	@Test
	void aBackupIsNeverWrittenOverAndThenNothingChanges() throws IOException {
		DataSource database = MigratedDatabase.H2.fresh();
		vault(database);
		String before = Files.readString(keyset());
		Files.writeString(this.home.resolve("keys").resolve("vault.json.20261123T090000Z"), "something else");
		assertThatExceptionOfType(KeyRotation.Impossible.class).isThrownBy(() -> rotate(database))
			.withMessageEndingWith("Nothing was changed.");
		assertThat(keyset()).hasContent(before);
	}

	@Test
	void theKeyOfDocumentsDoesNotOpenTheIdentityOfASource() {
		DataSource database = MigratedDatabase.H2.fresh();
		Vault vault = vault(database);
		Strongbox strongbox = configuration("").strongbox(JdbcClient.create(database));
		String sealed = strongbox.seal("Somebody invented", "source 1");
		assertThat(strongbox.open(sealed, "source 1")).isEqualTo("Somebody invented");
		assertThatIllegalStateException().isThrownBy(() -> vault.unseal(sealed, "source 1"));
	}

	private String older() {
		try {
			return Files.readString(this.home.resolve("keys").resolve("vault.json.20261123T090000Z"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void drafts(DataSource database, Vault vault, int number) {
		drafts(database, vault::seal, number);
	}

	private static BiFunction<String, String, String> sealing(Sealer sealer) {
		return sealer::seal;
	}

	private static void drafts(DataSource database, BiFunction<String, String, String> seal, int number) {
		for (int draft = 0; draft < number; draft++) {
			String paper = UUID.randomUUID().toString();
			JdbcClient.create(database)
				.sql("insert into draft (paper_id, person_id, version, saved_at, sealed) values (?, ?, 7, ?, ?)")
				.params(paper, UUID.randomUUID(), Moments.bind(CLOCK.instant()),
						seal.apply("“I dissent.”", "draft " + paper + " 07"))
				.update();
		}
	}

	private static List<String> texts(DataSource database) {
		return JdbcClient.create(database)
			.sql("select paper_id, sealed from draft")
			.query((row, index) -> row.getString("paper_id") + " " + row.getString("sealed"))
			.list();
	}

	private UUID sealedByMaster(DataSource database, byte[] bytes) {
		JdbcClient jdbc = JdbcClient.create(database);
		Sealer sealer = new Sealer(new KeysetFile(keyset()).read().aead());
		UUID id = UUID.randomUUID();
		jdbc.sql("insert into vault_key (vault_id, wrapped_by, sealed_by_master) values (?, 0, true)")
			.param(id)
			.update();
		ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
		for (int number = 0; stream.available() > 0; number++) {
			byte[] chunk = new byte[Math.min(stream.available(), 1_000_000)];
			assertThat(stream.read(chunk, 0, chunk.length)).isEqualTo(chunk.length);
			boolean last = stream.available() == 0;
			jdbc.sql("insert into vault_chunk (vault_id, chunk_number, last_one, sealed) values (?, ?, ?, ?)")
				.params(id, number, last, sealer.seal(chunk, id, number, last))
				.update();
		}
		return id;
	}

	private void rotate(DataSource database) {
		configuration("")
			.keyRotation(JdbcClient.create(database), new DataSourceTransactionManager(database), columns(database),
					CLOCK)
			.rotate(this.said::add);
	}

	private static SealedColumns columns(DataSource database) {
		SealedTable drafts = SealedTable.of("draft", "paper_id", "person_id")
			.with("sealed", "draft {paper_id} {version:%02d}");
		return new SealedColumns(JdbcClient.create(database), new DataSourceTransactionManager(database),
				List.of(() -> List.of(drafts, BlindIndex.table())));
	}

	private Vault vault(DataSource database) {
		return Vaults.on(database, this.home, new VaultProperties("", "", ""), CLOCK);
	}

	private VaultConfiguration configuration(String keyset) {
		return new VaultConfiguration(new VaultProperties(keyset, "", ""), this.home);
	}

	private Path keyset() {
		return this.home.resolve("keys").resolve("vault.json");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
