package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Seals and opens the words about an exhibit, each for its own row and column: words that
 * are copied elsewhere do not open there.
 */
@Component
class ExhibitTexts {

	private final Vault vault;

	ExhibitTexts(Vault vault) {
		this.vault = vault;
	}

	String seal(UUID id, String part, String text) {
		return this.vault.seal(text, context(id, part));
	}

	/** Opens a column; what was carried over unsealed is empty, and reads as empty. */
	String open(ResultSet row, String column, UUID id, String part) throws SQLException {
		String sealed = row.getString(column);
		return isEmpty(sealed) ? "" : this.vault.unseal(sealed, context(id, part));
	}

	private static boolean isEmpty(@Nullable String sealed) {
		return sealed == null || sealed.isEmpty();
	}

	private static String context(UUID id, String part) {
		return "exhibit " + id + " " + part;
	}

}
