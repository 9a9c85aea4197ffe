package org.gravamen.vault;

import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.time.Clock;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Opens the vault and the strongbox, each with its own keyset.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class VaultConfiguration {

	private static final String NONE = "none";

	private final VaultProperties properties;

	private final Path home;

	VaultConfiguration(VaultProperties properties, @Value("${gravamen.home}") Path home) {
		this.properties = properties;
		this.home = home;
	}

	@Bean
	Shelves shelves(JdbcClient jdbc, DataSource database) {
		return new Shelves(new RowShelf(jdbc), folder(database).map((folder) -> new FolderShelf(folder, new Disk())));
	}

	@Bean
	Vault vault(JdbcClient jdbc, PlatformTransactionManager transactions, Shelves shelves, Clock clock) {
		return new ShelvedVault(jdbc, transactions, documents(jdbc).keyset(), shelves, clock);
	}

	@Bean
	BlindIndex blindIndex(JdbcClient jdbc, Vault vault) {
		return BlindIndex.of(jdbc, vault);
	}

	@Bean
	Strongbox strongbox(JdbcClient jdbc) {
		return new Strongbox(sources(jdbc).keyset());
	}

	@Bean
	KeyRotation keyRotation(JdbcClient jdbc, PlatformTransactionManager transactions, SealedColumns columns,
			Clock clock) {
		return new KeyRotation(jdbc, transactions, columns, documents(jdbc), sources(jdbc), clock);
	}

	@Bean
	OpenHouse openHouse(DataSource database, ObjectProvider<JdbcConnectionDetails> address,
			@Value("${gravamen.vault.alone:false}") boolean alone) {
		return address.stream()
			.filter((there) -> isServer(database))
			.map((there) -> new OpenHouse(new DriverManagerDataSource(there.getJdbcUrl(), orEmpty(there.getUsername()),
					orEmpty(there.getPassword())), alone))
			.findFirst()
			.orElseGet(OpenHouse::byItsFile);
	}

	private Optional<Path> folder(DataSource database) {
		String given = this.properties.folder().strip();
		if (given.isEmpty()) {
			return isEmbedded(database) ? Optional.of(this.home.resolve("exhibits")) : Optional.empty();
		}
		return given.equals(NONE) ? Optional.empty() : Optional.of(Path.of(given));
	}

	private static String orEmpty(@Nullable String given) {
		return (given != null) ? given : "";
	}

	private static boolean isEmbedded(DataSource database) {
		return product(database).equals("H2");
	}

	private static boolean isServer(DataSource database) {
		return product(database).equals("PostgreSQL");
	}

	private static String product(DataSource database) {
		try {
			return String.valueOf(
					(Object) JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName));
		}
		catch (MetaDataAccessException ex) {
			throw new IllegalStateException("The database does not say what it is.", ex);
		}
	}

	private MasterKeys documents(JdbcClient jdbc) {
		return new MasterKeys("gravamen.vault.keyset", this.properties.keyset(), file("vault.json"),
				VaultProof.ofDocuments(jdbc));
	}

	private MasterKeys sources(JdbcClient jdbc) {
		return new MasterKeys("gravamen.vault.sources", this.properties.sources(), file("sources.json"),
				VaultProof.ofSources(jdbc));
	}

	private KeysetFile file(String name) {
		return new KeysetFile(this.home.resolve("keys").resolve(name));
	}

}
