package org.gravamen.vault;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes sealed bytes into the table, a row for each mebibyte.
 */
final class SealedChunks extends OutputStream {

	// The most that H2 takes in a column, and one segment of the cipher.
	static final int CHUNK_BYTES = 1 << 20;

	private final JdbcClient jdbc;

	private final UUID document;

	private int number;

	private byte[] chunk = new byte[CHUNK_BYTES];

	private int filled;

	SealedChunks(JdbcClient jdbc, UUID document, int first) {
		this.jdbc = jdbc;
		this.document = document;
		this.number = first;
	}

	@Override
	public void write(int one) {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		int from = offset;
		int left = length;
		while (left > 0) {
			if (this.filled == CHUNK_BYTES) {
				insert(false);
			}
			int count = Math.min(left, CHUNK_BYTES - this.filled);
			System.arraycopy(bytes, from, this.chunk, this.filled, count);
			this.filled += count;
			from += count;
			left -= count;
		}
	}

	@Override
	public void close() {
		if (this.filled > 0) {
			insert(true);
		}
	}

	private void insert(boolean last) {
		this.jdbc.sql("""
				insert into vault_chunk (vault_id, chunk_number, last_one, sealed)
				values (:id, :number, :last, :sealed)""")
			.param("id", this.document)
			.param("number", this.number++)
			.param("last", last)
			.param("sealed", (this.filled == CHUNK_BYTES) ? this.chunk : Arrays.copyOf(this.chunk, this.filled))
			.update();
		// A new array: an embedded database keeps the one that it was given.
		this.chunk = new byte[last ? 0 : CHUNK_BYTES];
		this.filled = 0;
	}

}
