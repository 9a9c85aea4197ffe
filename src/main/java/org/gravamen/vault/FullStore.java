package org.gravamen.vault;

import java.sql.SQLException;
import java.util.Set;

import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Knows a store that has no room left; a database by its state.
 */
final class FullStore {

	// PostgreSQL: disk_full. H2: the two ways in which its file cannot grow.
	private static final Set<String> STATES = Set.of("53100", "90028", "90031");

	private FullStore() {
	}

	/**
	 * Says what went wrong.
	 * @param failure of a statement
	 * @return a refusal when the store is full, else the failure itself
	 */
	static RuntimeException said(RuntimeException failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
				return refusal();
			}
		}
		return failure;
	}

	static Refusal refusal() {
		return new Refusal(Refusal.Reason.STORE_FULL,
				"There is no room left to keep this. Nothing was kept. Tell whoever looks after the server.");
	}

}
