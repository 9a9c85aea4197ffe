package org.gravamen.vault;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

import org.gravamen.vocabulary.Refusal;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vault: the keys of documents in the database, their bytes on shelves.
 */
final class ShelvedVault implements Vault {

	private static final int BUFFER_BYTES = 1 << 16;

	private final JdbcClient jdbc;

	private final Shelves shelves;

	private final TransactionTemplate transactions;

	private final DataKeys keys;

	private final Sealer sealer;

	private final Clock clock;

	ShelvedVault(JdbcClient jdbc, PlatformTransactionManager transactions, Keyset master, Shelves shelves,
			Clock clock) {
		this.jdbc = jdbc;
		this.shelves = shelves;
		this.transactions = new TransactionTemplate(transactions);
		this.keys = new DataKeys(jdbc, master);
		this.sealer = new Sealer(master.aead());
		this.clock = clock;
	}

	@Override
	public Kept keep(InputStream bytes, long limit) {
		return keep(bytes, limit, this.shelves.forStreams());
	}

	@Override
	public Kept keep(byte[] bytes) {
		return keep(new ByteArrayInputStream(bytes), bytes.length, Shelf.Kind.DATABASE);
	}

	@Override
	public Kept keepWritten(Writing writing) {
		return keep(() -> write(writing, this.shelves.forStreams()));
	}

	private Kept keep(InputStream bytes, long limit, Shelf.Kind where) {
		return keep(() -> write(bytes, limit, where));
	}

	private Kept keep(Keeping keeping) {
		return this.transactions.execute((status) -> {
			try {
				return keeping.keep();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The stream broke off before its end.", ex);
			}
			catch (DataAccessException ex) {
				throw FullStore.said(ex);
			}
		});
	}

	@Override
	public InputStream open(UUID id) {
		return this.keys.find(id)
			.<InputStream>map((held) -> opened(held, id))
			.orElseGet(() -> new OpenedChunks(this.jdbc, this.sealer, id));
	}

	private OpenedDocument opened(DataKeys.Held held, UUID id) {
		try {
			return new OpenedDocument(held.key().opening(this.shelves.of(held.where()).open(id)), id);
		}
		catch (IOException ex) {
			throw new Lost("The file of " + id + " is missing, or cannot be read.", ex);
		}
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
	public void destroy(UUID id) {
		this.transactions.executeWithoutResult((status) -> {
			Shelf.Kind where = this.keys.destroy(id, this.clock.instant());
			this.shelves.of(where).remove(id);
		});
	}

	@Override
	public String seal(String text, String context) {
		return this.sealer.seal(text, context);
	}

	@Override
	public String unseal(String sealed, String context) {
		return this.sealer.unseal(sealed, context);
	}

	private Kept write(InputStream bytes, long limit, Shelf.Kind where) throws IOException {
		DigestAside digest = new DigestAside();
		byte[] buffer = digest.next();
		int count = bytes.readNBytes(buffer, 0, buffer.length);
		if (count == 0) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty. Choose another.");
		}
		UUID id = UUID.randomUUID();
		long length = 0;
		OutputStream sealing = this.keys.make(id, where).sealing(this.shelves.of(where).place(id));
		while (count > 0) {
			length += count;
			checkSize(length, limit);
			digest.digest(count);
			sealing.write(buffer, 0, count);
			buffer = digest.next();
			count = bytes.readNBytes(buffer, 0, buffer.length);
		}
		// Closed only at the end: what broke off before is rolled back, not finished.
		sealing.close();
		return new Kept(id, digest.fingerprint(), length);
	}

	private Kept write(Writing writing, Shelf.Kind where) throws IOException {
		UUID id = UUID.randomUUID();
		OutputStream sealing = this.keys.make(id, where).sealing(this.shelves.of(where).place(id));
		CountedBytes counted = new CountedBytes(sealing);
		BufferedOutputStream plain = new BufferedOutputStream(counted, BUFFER_BYTES);
		writing.to(plain);
		plain.flush();
		if (counted.length() == 0) {
			throw new Refusal(Refusal.Reason.FILE_EMPTY, "Nothing was written.");
		}
		// As above: only what was written to its end is finished.
		sealing.close();
		return new Kept(id, counted.fingerprint(), counted.length());
	}

	private static void checkSize(long length, long limit) {
		if (length > limit) {
			throw new Refusal(Refusal.Reason.FILE_TOO_LARGE, "The file is larger than " + Sizes.inWords(limit) + ".");
		}
	}

	/** Keeps something. */
	private interface Keeping {

		Kept keep() throws IOException;

	}

}
