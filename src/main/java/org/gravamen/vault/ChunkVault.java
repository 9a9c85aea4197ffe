package org.gravamen.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault in one table, a row for each chunk.
 */
final class ChunkVault implements Vault {

	// H2 takes 1,048,576 bytes in a column; the seal adds 33.
	static final int CHUNK_BYTES = 1_000_000;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Sealer sealer;

	ChunkVault(JdbcClient jdbc, PlatformTransactionManager transactions, Sealer sealer) {
		this.jdbc = jdbc;
		this.transactions = new TransactionTemplate(transactions);
		this.sealer = sealer;
	}

	@Override
	public Kept keep(InputStream bytes, long limit) {
		return this.transactions.execute((status) -> {
			try {
				return write(bytes, limit);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The stream broke off before its end.", ex);
			}
		});
	}

	@Override
	public Kept keep(byte[] bytes) {
		return keep(new ByteArrayInputStream(bytes), bytes.length);
	}

	@Override
	public InputStream open(UUID id) {
		return new OpenedChunks(this.jdbc, this.sealer, id);
	}

	@Override
	public byte[] read(UUID id) {
		try (InputStream bytes = open(id)) {
			return bytes.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What is kept could not be read.", ex);
		}
	}

	@Override
	public String seal(String text, String context) {
		return this.sealer.seal(text, context);
	}

	@Override
	public String unseal(String sealed, String context) {
		return this.sealer.unseal(sealed, context);
	}

	private Kept write(InputStream bytes, long limit) throws IOException {
		UUID id = UUID.randomUUID();
		MessageDigest digest = Fingerprint.sha256();
		long length = 0;
		int number = 0;
		// One chunk is read ahead, because the last one is sealed as the last.
		byte[] chunk = bytes.readNBytes(CHUNK_BYTES);
		if (chunk.length == 0) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty. Choose another.");
		}
		while (chunk.length > 0) {
			length += chunk.length;
			checkSize(length, limit);
			digest.update(chunk);
			byte[] next = bytes.readNBytes(CHUNK_BYTES);
			insert(id, number++, next.length == 0, chunk);
			chunk = next;
		}
		return new Kept(id, Fingerprint.ofDigest(digest.digest()), length);
	}

	private static void checkSize(long length, long limit) {
		if (length > limit) {
			throw new Refusal(Refusal.Reason.FILE_TOO_LARGE, "The file is larger than " + Sizes.inWords(limit) + ".");
		}
	}

	private void insert(UUID id, int number, boolean last, byte[] chunk) {
		this.jdbc.sql("""
				insert into vault_chunk (vault_id, chunk_number, last_one, sealed)
				values (:id, :number, :last, :sealed)""")
			.param("id", id)
			.param("number", number)
			.param("last", last)
			.param("sealed", this.sealer.seal(chunk, id, number, last))
			.update();
		Arrays.fill(chunk, (byte) 0);
	}

}
