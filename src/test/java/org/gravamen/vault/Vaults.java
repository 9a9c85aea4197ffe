package org.gravamen.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Vaults on databases that nothing else runs on, as a start makes them.
 */
final class Vaults {

	private Vaults() {
	}

	static Vault on(DataSource database, Path home, VaultProperties settings, Clock clock) {
		JdbcClient jdbc = JdbcClient.create(database);
		VaultConfiguration start = new VaultConfiguration(settings, home);
		return start.vault(jdbc, new DataSourceTransactionManager(database), start.shelves(jdbc, database), clock);
	}

	/** With a folder on a disk of the test's making. */
	static Vault on(DataSource database, Path home, FolderShelf folder) {
		JdbcClient jdbc = JdbcClient.create(database);
		return new VaultConfiguration(new VaultProperties("", "", ""), home).vault(jdbc,
				new DataSourceTransactionManager(database), shelves(jdbc, folder), Clock.systemUTC());
	}

	static Shelves shelves(JdbcClient jdbc, FolderShelf folder) {
		return new Shelves(new RowShelf(jdbc), Optional.of(folder));
	}

}
