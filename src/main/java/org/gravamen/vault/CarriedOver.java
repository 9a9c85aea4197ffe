package org.gravamen.vault;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finishes what migrations began: seals what an older version wrote in plain. What a
 * start does not finish, the next one does.
 */
@Component
final class CarriedOver implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final SealedColumns columns;

	private final Vault vault;

	private final List<CarryOver> others;

	CarriedOver(JdbcClient jdbc, PlatformTransactionManager transactions, SealedColumns columns, Vault vault,
			List<CarryOver> others) {
		this.jdbc = jdbc;
		this.transactions = new TransactionTemplate(transactions);
		this.columns = columns;
		this.vault = vault;
		this.others = List.copyOf(others);
	}

	@Override
	public void afterSingletonsInstantiated() {
		while (next()) {
			// One step in each transaction.
		}
	}

	private boolean next() {
		return Boolean.TRUE.equals(this.transactions.execute((status) -> {
			// Locked: of two instances that start together, one does it.
			List<Step> steps = this.jdbc.sql("select place, name from carry_over order by place for update")
				.query((row, index) -> new Step(row.getInt("place"), row.getString("name")))
				.list();
			if (steps.isEmpty()) {
				return false;
			}
			carryOver(steps.get(0).name());
			this.jdbc.sql("delete from carry_over where place = :place").param("place", steps.get(0).place()).update();
			return true;
		}));
	}

	private void carryOver(String name) {
		Optional<SealedTable> sealed = this.columns.tables()
			.stream()
			.filter((table) -> table.contexts()
				.keySet()
				.stream()
				.anyMatch((column) -> name.equals(table.name() + "." + column)))
			.findFirst();
		if (sealed.isPresent()) {
			this.columns.sealPlain(sealed.get(), name.substring(name.indexOf('.') + 1), this.vault::seal);
			return;
		}
		this.others.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody knows how to carry over «" + name + "»."))
			.carryOver();
	}

	private record Step(int place, String name) {
	}

}
