package org.gravamen.vault;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Carries databases of older versions over as a start does, for the tests of one module.
 */
public final class OldDatabases {

	private OldDatabases() {
	}

	/**
	 * Does what migrations left to the start, as far as the given modules know how; what
	 * belongs to others is taken as done.
	 * @param database a migrated database
	 * @param vault what seals
	 * @param seals the sealed tables of the modules
	 * @param others what else they carry over
	 */
	public static void carryOver(DataSource database, Vault vault, List<SealedTable.Several> seals,
			List<CarryOver> others) {
		JdbcClient jdbc = JdbcClient.create(database);
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
		SealedColumns columns = new SealedColumns(jdbc, transactions, seals);
		jdbc.sql("select name from carry_over")
			.query(String.class)
			.list()
			.stream()
			.filter((name) -> !known(name, columns, others))
			.forEach((name) -> jdbc.sql("delete from carry_over where name = ?").param(name).update());
		new CarriedOver(jdbc, transactions, columns, vault, others).afterSingletonsInstantiated();
	}

	private static boolean known(String name, SealedColumns columns, List<CarryOver> others) {
		return others.stream().anyMatch((one) -> one.name().equals(name))
				|| columns.tables().stream().anyMatch((table) -> name.startsWith(table.name() + "."));
	}

}
