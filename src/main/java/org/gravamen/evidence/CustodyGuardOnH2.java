package org.gravamen.evidence;

import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.stereotype.Component;

/**
 * Lets H2 too refuse to change or remove a line of the custody log, whoever asks. It has
 * no rule of its own for that and calls {@link CustodyRefusal}; and as it empties a table
 * without asking a trigger, but none that another one points to, an empty table points to
 * the log.
 */
@Component
class CustodyGuardOnH2 implements JavaMigration {

	private static final String GUARD = "create trigger exhibit_custody_guard before update, delete on exhibit_custody "
			+ "call '" + CustodyRefusal.class.getName() + "'";

	private static final String ANCHOR = """
			create table exhibit_custody_anchor (
			  line_id uuid not null,
			  constraint exhibit_custody_anchor_pk primary key (line_id),
			  constraint exhibit_custody_anchor_line foreign key (line_id) references exhibit_custody (id)
			)""";

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("22.1");
	}

	@Override
	public String getDescription() {
		return "custody guard on H2";
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
		if (!context.getConnection().getMetaData().getDatabaseProductName().equals("H2")) {
			return;
		}
		try (Statement statement = context.getConnection().createStatement()) {
			statement.execute(GUARD);
			statement.execute(ANCHOR);
		}
	}

}
