package org.gravamen.vault;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import org.gravamen.vocabulary.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of documents in their table, each sealed by the master key.
 */
final class DataKeys {

	private final JdbcClient jdbc;

	private final Aead master;

	private final int primary;

	DataKeys(JdbcClient jdbc, Keyset master) {
		this.jdbc = jdbc;
		this.master = master.aead();
		this.primary = master.primary();
	}

	DataKey make(UUID document, Shelf.Kind where) {
		DataKey key = DataKey.fresh(document);
		this.jdbc.sql("""
				insert into vault_key (vault_id, wrapped, wrapped_by, sealed_by_master, kept_in)
				values (:id, :wrapped, :by, false, :where)""")
			.param("id", document)
			.param("wrapped", key.wrapped(this.master))
			.param("by", this.primary)
			.param("where", where.name())
			.update();
		return key;
	}

	/** Finds the key of a document; empty when the master key itself seals it. */
	Optional<Held> find(UUID document) {
		Row row = row(document);
		if (row.sealedByMaster()) {
			return Optional.empty();
		}
		if (row.wrapped().length == 0) {
			throw new IllegalStateException("The key of " + document + " was destroyed: nobody can open it any more.");
		}
		return Optional.of(new Held(DataKey.unwrapped(document, row.wrapped(), this.master), row.where()));
	}

	/** Destroys the key of a document and says where its bytes lie. */
	Shelf.Kind destroy(UUID document, Instant at) {
		this.jdbc.sql("""
				update vault_key set wrapped = :none, sealed_by_master = false, destroyed_at = :at
				where vault_id = :id and destroyed_at is null""")
			.param("none", null, Types.BINARY)
			.param("at", Moments.bind(at))
			.param("id", document)
			.update();
		return row(document).where();
	}

	/** Keeps the key of a document that the master key sealed until now. */
	void adopt(UUID document, DataKey key) {
		this.jdbc.sql("""
				update vault_key set wrapped = :wrapped, wrapped_by = :by, sealed_by_master = false
				where vault_id = :id""")
			.param("wrapped", key.wrapped(this.master))
			.param("by", this.primary)
			.param("id", document)
			.update();
	}

	/** Those whose key an older master key seals, or that the master key seals itself. */
	List<UUID> notYetUnder(int most) {
		return this.jdbc.sql("""
				select vault_id from vault_key
				where wrapped_by <> :by and (wrapped is not null or sealed_by_master)
				order by vault_id fetch first :most rows only""")
			.param("by", this.primary)
			.param("most", most)
			.query(UUID.class)
			.list();
	}

	void wrapAgain(UUID document) {
		find(document).ifPresent((held) -> adopt(document, held.key()));
	}

	private Row row(UUID document) {
		return this.jdbc.sql("select wrapped, sealed_by_master, kept_in from vault_key where vault_id = :id")
			.param("id", document)
			.query((row, index) -> {
				byte[] wrapped = row.getBytes("wrapped");
				return new Row((wrapped != null) ? wrapped : new byte[0], row.getBoolean("sealed_by_master"),
						Shelf.Kind.valueOf(row.getString("kept_in")));
			})
			.optional()
			.orElseThrow(() -> new IllegalStateException("There is no document " + document + " in the vault."));
	}

	@SuppressWarnings("ArrayRecordComponent") // never compared
	private record Row(byte[] wrapped, boolean sealedByMaster, Shelf.Kind where) {
	}

	/**
	 * A document that has a key of its own.
	 *
	 * @param key its key
	 * @param where its sealed bytes lie
	 */
	record Held(DataKey key, Shelf.Kind where) {
	}

}
