package org.gravamen.evidence;

import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL itself refuse to change or remove a line of the custody log, whoever
 * asks. {@link CustodyGuardOnH2} does the same there.
 */
@Component
class CustodyGuard implements JavaMigration {

	private static final String REFUSE = """
			create function refuse_change_of_custody() returns trigger language plpgsql as
			$$ begin raise exception 'Lines of the custody log are added and never changed.'; end $$""";

	private static final String GUARD = """
			create trigger exhibit_custody_guard before update or delete or truncate on exhibit_custody
			for each statement execute function refuse_change_of_custody()""";

	/**
	 * Lifts the guard while texts of the log are sealed anew under another key: the lines
	 * stay what they are.
	 */
	static void lifted(JdbcClient jdbc, Runnable change) {
		if (!isPostgres(jdbc)) {
			CustodyRefusal.lifted(change);
			return;
		}
		jdbc.sql("alter table exhibit_custody disable trigger exhibit_custody_guard").update();
		change.run();
		// Not reached when it fails: the transaction ends, and with it the lifting.
		jdbc.sql("alter table exhibit_custody enable trigger exhibit_custody_guard").update();
	}

	private static boolean isPostgres(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from information_schema.schemata where lower(schema_name) = 'pg_catalog'")
			.query(Integer.class)
			.single() > 0;
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("15.1");
	}

	@Override
	public String getDescription() {
		return "custody guard";
	}

	@Override
	public Integer getChecksum() {
		return 1;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		if (!context.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
			return;
		}
		try (Statement statement = context.getConnection().createStatement()) {
			statement.execute(REFUSE);
			statement.execute(GUARD);
		}
	}

}
