package org.gravamen.vault;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sealed bytes in rows of the database, so that every node sees the same and a dump holds
 * them.
 */
final class RowShelf implements Shelf {

	private final JdbcClient jdbc;

	RowShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public OutputStream place(UUID document) {
		return new SealedChunks(this.jdbc, document, 0);
	}

	@Override
	public InputStream open(UUID document) {
		return new StoredChunks(this.jdbc, document);
	}

	@Override
	public void remove(UUID document) {
		this.jdbc.sql("delete from vault_chunk where vault_id = :id").param("id", document).update();
	}

}
