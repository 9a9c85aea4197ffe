package org.gravamen.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shows on a server of databases that a house is open: each of its nodes holds a lock
 * that they share, on a connection of its own, and the change of the keys wants that lock
 * for itself. An embedded database does the same by its file.
 */
final class OpenHouse implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(OpenHouse.class);

	// Nobody else's number: the letters of "gravamen".
	private static final long LOCK = 0x6772_6176_616d_656eL;

	private static final int PATIENCE_SECONDS = 5;

	private final Optional<DataSource> server;

	private final boolean alone;

	private Optional<Connection> held = Optional.empty();

	/**
	 * A house on a server.
	 * @param server where its lock is
	 * @param alone whether nobody else may be there
	 * @throws KeyRotation.Impossible when somebody is, or when somebody is alone there
	 */
	OpenHouse(DataSource server, boolean alone) {
		this.server = Optional.of(server);
		this.alone = alone;
		hold(server);
	}

	private OpenHouse() {
		this.server = Optional.empty();
		this.alone = false;
	}

	static OpenHouse byItsFile() {
		return new OpenHouse();
	}

	/** Takes the lock again after the server was away. */
	@Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
	synchronized void stay() {
		if (this.held.isPresent() && !isThere(this.held.get())) {
			try {
				close();
				hold(this.server.orElseThrow());
			}
			catch (RuntimeException ex) {
				LOG.warn("The lock that shows this house to be open cannot be taken now.");
			}
		}
	}

	@Override
	public synchronized void close() {
		this.held.ifPresent((connection) -> {
			try {
				connection.close();
			}
			catch (SQLException ex) {
				LOG.debug("The lock was gone already.");
			}
		});
	}

	private void hold(DataSource where) {
		String question = this.alone ? "select pg_try_advisory_lock(" : "select pg_try_advisory_lock_shared(";
		try {
			Connection connection = where.getConnection();
			this.held = Optional.of(connection);
			try (Statement statement = connection.createStatement();
					ResultSet answer = statement.executeQuery(question + LOCK + ")")) {
				answer.next();
				if (answer.getBoolean(1)) {
					return;
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be reached.", ex);
		}
		close();
		throw new KeyRotation.Impossible(
				this.alone ? "The house is open. Close it on every node, then begin again. Nothing was changed."
						: "The keys of this house are being changed. Open it again when that is done.");
	}

	private static boolean isThere(Connection connection) {
		try {
			return connection.isValid(PATIENCE_SECONDS);
		}
		catch (SQLException ex) {
			return false;
		}
	}

}
