package org.gravamen.vault;

import java.io.InputStream;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a document that was kept before documents had keys of their own: the master key
 * seals each of its chunks. Chunk follows chunk, and never more than one is held. The
 * first is opened at once, so that a loss shows before any byte is handed out.
 */
final class OpenedChunks extends InputStream {

	private final JdbcClient jdbc;

	private final Sealer sealer;

	private final UUID id;

	private Chunk current;

	private int number;

	private int position;

	OpenedChunks(JdbcClient jdbc, Sealer sealer, UUID id) {
		this.jdbc = jdbc;
		this.sealer = sealer;
		this.id = id;
		this.current = fetch();
	}

	@Override
	public int read() {
		return advance() ? this.current.plain()[this.position++] & 0xFF : -1;
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
		System.arraycopy(this.current.plain(), this.position, target, offset, count);
		this.position += count;
		return count;
	}

	@Override
	public int available() {
		return this.current.plain().length - this.position;
	}

	private boolean advance() {
		if (available() == 0 && !this.current.last()) {
			this.number++;
			this.position = 0;
			this.current = fetch();
		}
		return available() > 0;
	}

	private Chunk fetch() {
		return this.jdbc.sql("select last_one, sealed from vault_chunk where vault_id = :id and chunk_number = :number")
			.param("id", this.id)
			.param("number", this.number)
			.query((row, index) -> chunk(row.getBoolean("last_one"), row.getBytes("sealed")))
			.optional()
			.orElseThrow(() -> new IllegalStateException("Chunk " + this.number + " of " + this.id + " is missing."));
	}

	private Chunk chunk(boolean last, byte[] sealed) {
		return new Chunk(this.sealer.open(sealed, this.id, this.number, last), last);
	}

	@SuppressWarnings("ArrayRecordComponent") // never compared
	private record Chunk(byte[] plain, boolean last) {
	}

}
