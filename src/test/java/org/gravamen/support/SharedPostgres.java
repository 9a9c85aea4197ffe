package org.gravamen.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * One PostgreSQL for all tests of a JVM, started when the first needs it and as careful
 * with commits as a real one.
 */
public final class SharedPostgres {

	private static final String MANY_CONTEXTS = "400";

	private SharedPostgres() {
	}

	/**
	 * Makes an empty database.
	 * @return its JDBC address; the user is <code>postgres</code>, without a password
	 */
	public static String freshDatabase() {
		String name = "g" + UUID.randomUUID().toString().replace("-", "");
		try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/" + name;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database could be made.", ex);
		}
	}

	private static final class Holder {

		static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("max_connections", MANY_CONTEXTS)
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("PostgreSQL did not start.", ex);
			}
		}

	}

}
