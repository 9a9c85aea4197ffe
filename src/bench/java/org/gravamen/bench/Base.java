package org.gravamen.bench;

import java.nio.file.Path;
import java.util.UUID;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.gravamen.support.SharedPostgres;

/**
 * A database that is measured on, as it is offered: the H2 file synchronous as by
 * default, PostgreSQL with fsync and synchronous commit.
 */
enum Base {

	/** The default. */
	H2("H2 file"),
	/** For whatever matters. */
	POSTGRES("PostgreSQL");

	private static final int POOL = 20;

	private final String title;

	Base(String title) {
		this.title = title;
	}

	String title() {
		return this.title;
	}

	/** The address of a new, empty database. */
	String fresh(Path home) {
		return (this == H2)
				? "jdbc:h2:file:" + home.resolve(UUID.randomUUID().toString()) + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000"
				: SharedPostgres.freshDatabase();
	}

	String user() {
		return (this == H2) ? "gravamen" : "postgres";
	}

	/** A pool as large as ours. */
	HikariDataSource pool(String url) {
		HikariConfig settings = new HikariConfig();
		settings.setJdbcUrl(url);
		settings.setUsername(user());
		settings.setPassword("");
		settings.setMaximumPoolSize(POOL);
		return new HikariDataSource(settings);
	}

}
