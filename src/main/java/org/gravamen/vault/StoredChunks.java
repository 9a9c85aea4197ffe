package org.gravamen.vault;

import java.io.InputStream;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads sealed bytes out of the table, never holding more than one row. Whether one is
 * missing, the cipher notices.
 */
final class StoredChunks extends InputStream {

	private final JdbcClient jdbc;

	private final UUID document;

	private int number;

	private byte[] chunk = new byte[0];

	private int position;

	StoredChunks(JdbcClient jdbc, UUID document) {
		this.jdbc = jdbc;
		this.document = document;
	}

	@Override
	public int read() {
		return advance() ? this.chunk[this.position++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		if (length == 0) {
			return 0;
		}
		if (!advance()) {
			return -1;
		}
		int count = Math.min(length, available());
		System.arraycopy(this.chunk, this.position, target, offset, count);
		this.position += count;
		return count;
	}

	@Override
	public int available() {
		return this.chunk.length - this.position;
	}

	private boolean advance() {
		if (available() == 0) {
			this.chunk = next();
			this.position = 0;
		}
		return available() > 0;
	}

	private byte[] next() {
		return this.jdbc.sql("select sealed from vault_chunk where vault_id = :id and chunk_number = :number")
			.param("id", this.document)
			.param("number", this.number++)
			.query((row, index) -> row.getBytes("sealed"))
			.optional()
			.orElse(new byte[0]);
	}

}
