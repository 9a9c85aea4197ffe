package org.gravamen.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.zaxxer.hikari.HikariDataSource;
import org.gravamen.support.SharedPostgres;
import org.h2.engine.Constants;

/**
 * What it is measured on.
 */
final class Machine {

	private Machine() {
	}

	static String line() {
		return Row.figure("%s. %d cores, %s %s, H2 %s, PostgreSQL %s (fsync %s, synchronous_commit %s).",
				LocalDate.now(ZoneOffset.UTC), Runtime.getRuntime().availableProcessors(),
				System.getProperty("java.vm.name"), System.getProperty("java.version"), Constants.VERSION,
				setting("server_version"), setting("fsync"), setting("synchronous_commit"));
	}

	private static String setting(String name) {
		try (HikariDataSource pool = Base.POSTGRES.pool(SharedPostgres.freshDatabase());
				Connection connection = pool.getConnection();
				Statement statement = connection.createStatement();
				var answer = statement.executeQuery("show " + name)) {
			answer.next();
			return answer.getString(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
