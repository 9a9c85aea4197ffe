package org.gravamen.vault;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A known text sealed with the vault's key at the first start.
 */
final class VaultProof {

	private static final String TEXT = "This is the key.";

	private static final String CONTEXT = "vault proof";

	private final JdbcClient jdbc;

	private final String table;

	private VaultProof(JdbcClient jdbc, String table) {
		this.jdbc = jdbc;
		this.table = table;
	}

	static VaultProof ofDocuments(JdbcClient jdbc) {
		return new VaultProof(jdbc, "vault_proof");
	}

	static VaultProof ofSources(JdbcClient jdbc) {
		return new VaultProof(jdbc, "source_proof");
	}

	boolean exists() {
		return read().isPresent();
	}

	void check(Sealer sealer) {
		if (!exists()) {
			write(sealer);
		}
		read().ifPresent((sealed) -> compare(sealer, sealed));
	}

	/** Seals it again, so that a start with an older keyset stops. */
	void renew(Sealer sealer) {
		this.jdbc.sql("update " + this.table + " set sealed = :sealed where id = 1")
			.param("sealed", sealer.seal(TEXT, CONTEXT))
			.update();
	}

	/** Whether the proof is there and opens now. */
	boolean opens(Vault vault) {
		try {
			return read().map((sealed) -> vault.unseal(sealed, CONTEXT)).filter(TEXT::equals).isPresent();
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	private static void compare(Sealer sealer, String sealed) {
		try {
			sealer.unseal(sealed, CONTEXT);
		}
		catch (IllegalStateException ex) {
			throw new IllegalStateException(
					"The vault's key is not the one that the database was sealed with. Give the right keyset.", ex);
		}
	}

	private void write(Sealer sealer) {
		try {
			this.jdbc.sql("insert into " + this.table + " (id, sealed) values (1, :sealed)")
				.param("sealed", sealer.seal(TEXT, CONTEXT))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another instance started at the same moment; its proof is compared with our
			// key next.
		}
	}

	private Optional<String> read() {
		return this.jdbc.sql("select sealed from " + this.table + " where id = 1").query(String.class).optional();
	}

}
