package org.gravamen.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the master key: a new key is added to the keyset and seals from now on; the
 * keys of all documents and all texts in columns are sealed anew under it, some at a
 * time, so that a rotation that broke off is finished by the next. Older keys stay in the
 * keyset, to open what lies in older backups.
 */
public final class KeyRotation {

	private static final int BATCH = 200;

	// Beyond the rows of any document: 200 MB are 191 of them.
	private static final int BEYOND = 1_000_000_000;

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final SealedColumns columns;

	private final MasterKeys documents;

	private final MasterKeys sources;

	private final Clock clock;

	KeyRotation(JdbcClient jdbc, PlatformTransactionManager transactions, SealedColumns columns, MasterKeys documents,
			MasterKeys sources, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = new TransactionTemplate(transactions);
		this.columns = columns;
		this.documents = documents;
		this.sources = sources;
		this.clock = clock;
	}

	/**
	 * Changes the master key of documents.
	 * @param say told each step
	 * @throws Impossible when the keyset cannot be written; then nothing has changed
	 */
	public void rotate(Consumer<String> say) {
		Keyset now = this.documents.keyset();
		DataKeys keys = new DataKeys(this.jdbc, now);
		if (begun(keys, now)) {
			say.accept("An earlier change of the key broke off. It is finished now; no new key is made.");
		}
		else {
			now = renew(this.documents, now, say);
			keys = new DataKeys(this.jdbc, now);
		}
		Sealer older = new Sealer(now.aead());
		int sealed = 0;
		for (List<UUID> batch = keys.notYetUnder(BATCH); !batch.isEmpty(); batch = keys.notYetUnder(BATCH)) {
			sealed += batch.size();
			List<UUID> these = batch;
			DataKeys under = keys;
			this.transactions
				.executeWithoutResult((status) -> these.forEach((document) -> change(under, older, document)));
		}
		int texts = this.columns.sealAnew(now);
		this.documents.proof().renew(new Sealer(now.aead()));
		say.accept("Keys of documents sealed anew: " + sealed + ". Texts sealed anew: " + texts + ". The keyset holds "
				+ now.size() + " keys.");
	}

	/**
	 * Changes the key of the identities of sources.
	 * @param identities asked to seal every identity anew; given what opens and seals a
	 * text in its context
	 * @param say told each step
	 * @throws Impossible when the keyset cannot be written; then nothing has changed
	 */
	public void rotateSources(Consumer<Strongbox> identities, Consumer<String> say) {
		Keyset next = renew(this.sources, this.sources.keyset(), say);
		this.transactions.executeWithoutResult((status) -> {
			identities.accept(new Strongbox(next));
			this.sources.proof().renew(new Sealer(next.aead()));
		});
	}

	private boolean begun(DataKeys keys, Keyset now) {
		return now.size() > 1 && (!keys.notYetUnder(1).isEmpty() || this.columns.anyOld(now));
	}

	private Keyset renew(MasterKeys which, Keyset now, Consumer<String> say) {
		if (!which.given().isBlank()) {
			throw new Impossible(which.whatToDo());
		}
		Path backup = which.file()
			.path()
			.resolveSibling(which.file().path().getFileName() + "." + STAMP.format(this.clock.instant()));
		Keyset next = now.rotated();
		try {
			which.file().replace(next, backup);
		}
		catch (IOException ex) {
			throw new Impossible("The keyset " + which.file().path()
					+ " cannot be written. Check the space and rights of its folder. Nothing was changed.");
		}
		say.accept("A new key is in " + which.file().path() + ". The keyset before it is " + backup + ".");
		return next;
	}

	private void change(DataKeys keys, Sealer older, UUID document) {
		if (keys.find(document).isPresent()) {
			keys.wrapAgain(document);
			return;
		}
		DataKey own = DataKey.fresh(document);
		try (InputStream plain = new OpenedChunks(this.jdbc, older, document);
				OutputStream sealing = own.sealing(new SealedChunks(this.jdbc, document, BEYOND))) {
			plain.transferTo(sealing);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The document " + document + " could not be sealed anew.", ex);
		}
		this.jdbc.sql("delete from vault_chunk where vault_id = :id and chunk_number < :beyond")
			.param("id", document)
			.param("beyond", BEYOND)
			.update();
		this.jdbc.sql("update vault_chunk set chunk_number = chunk_number - :beyond where vault_id = :id")
			.param("id", document)
			.param("beyond", BEYOND)
			.update();
		keys.adopt(document, own);
	}

	/** A change of the key that cannot be made, said in a sentence. */
	public static final class Impossible extends RuntimeException {

		Impossible(String sentence) {
			super(sentence);
		}

	}

}
