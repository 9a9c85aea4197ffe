package org.gravamen.vault;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every sealed column of the house.
 */
@Component
final class SealedColumns {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final List<SealedTable.Several> modules;

	SealedColumns(JdbcClient jdbc, PlatformTransactionManager transactions, List<SealedTable.Several> modules) {
		this.jdbc = jdbc;
		this.transactions = new TransactionTemplate(transactions);
		this.modules = List.copyOf(modules);
	}

	List<SealedTable> tables() {
		return this.modules.stream().flatMap((module) -> module.tables().stream()).toList();
	}

	/** Seals a column whose texts are plain; the seal is given text and context. */
	void sealPlain(SealedTable table, String column, BiFunction<String, String, String> seal) {
		rows(table, column, "", Map.of(), Integer.MAX_VALUE).forEach((row) -> rewrite(table, column, row, seal));
	}

	/**
	 * Seals every text anew that an older key has sealed, some at a time; each time ends
	 * in a commit, so that one that breaks off goes on where it was.
	 * @param keyset whose newest key seals and whose keys all open
	 * @return how many texts were sealed anew
	 */
	int sealAnew(Keyset keyset) {
		Sealer sealer = new Sealer(keyset.aead());
		int sealed = 0;
		for (SealedTable.Several module : this.modules) {
			for (SealedTable table : module.tables()) {
				sealed += sealAnew(module, table, keyset, sealer);
			}
		}
		return sealed;
	}

	/** Whether a text is left that an older key has sealed. */
	boolean anyOld(Keyset keyset) {
		return tables().stream()
			.anyMatch((table) -> table.contexts()
				.keySet()
				.stream()
				.anyMatch((column) -> !old(table, column, keyset, 1).isEmpty()));
	}

	private int sealAnew(SealedTable.Several module, SealedTable table, Keyset keyset, Sealer sealer) {
		int sealed = 0;
		for (String column : table.contexts().keySet().stream().sorted().toList()) {
			List<Map<String, Object>> rows = old(table, column, keyset, BATCH);
			while (!rows.isEmpty()) {
				sealed += rows.size();
				sealAnew(module, table, column, rows, sealer);
				rows = old(table, column, keyset, BATCH);
			}
		}
		return sealed;
	}

	private void sealAnew(SealedTable.Several module, SealedTable table, String column, List<Map<String, Object>> rows,
			Sealer sealer) {
		this.transactions
			.executeWithoutResult((status) -> module.sealing(table, () -> rows.forEach((row) -> rewrite(table, column,
					row, (sealed, context) -> sealer.seal(sealer.unseal(sealed, context), context)))));
	}

	private List<Map<String, Object>> old(SealedTable table, String column, Keyset keyset, int most) {
		return rows(table, column, " and substring(" + column + ", 1, " + Keyset.BEGINNING + ") not in (:beginnings)",
				Map.of("beginnings", keyset.beginnings()), most);
	}

	private List<Map<String, Object>> rows(SealedTable table, String column, String also, Map<String, ?> values,
			int most) {
		return this.jdbc
			.sql("select " + String.join(", ", table.needed(column)) + " from " + table.name() + " where " + column
					+ " is not null and " + column + " <> ''" + also + " order by " + String.join(", ", table.key())
					+ " fetch first " + most + " rows only")
			.params(values)
			.query()
			.listOfRows();
	}

	private void rewrite(SealedTable table, String column, Map<String, Object> row,
			BiFunction<String, String, String> change) {
		String conditions = table.key().stream().map((key) -> key + " = :" + key).collect(Collectors.joining(" and "));
		JdbcClient.StatementSpec update = this.jdbc
			.sql("update " + table.name() + " set " + column + " = :changed where " + conditions)
			.param("changed", change.apply(String.valueOf(row.get(column)), table.context(column, row)));
		table.key().forEach((key) -> update.param(key, row.get(key)));
		update.update();
	}

}
