package org.gravamen.vault;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 200 MB pass through, and at no moment does more than a little of them lie in between.
 * What lies there is counted, since how full a heap is depends on when it was swept.
 */
class LargeDocumentTests {

	private static final long LENGTH = 200_000_000;

	private static final long MOST_BETWEEN = 4L << 20;

	@TempDir
	Path home;

	@Test
	void aLargeFileIsNeverHeld() {
		DataSource database = MigratedDatabase.POSTGRES.fresh();
		JdbcClient jdbc = JdbcClient.create(database);
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
		Vault vault = new VaultConfiguration(new VaultProperties("", ""), this.home).vault(jdbc, transactions,
				Clock.systemUTC());
		Counted source = new Counted(jdbc);
		Vault.Kept kept = new TransactionTemplate(transactions).execute((status) -> vault.keep(source, LENGTH));
		assertThat(kept).extracting(Vault.Kept::length).isEqualTo(LENGTH);
		assertThat(source.mostBetween).isPositive().isLessThan(MOST_BETWEEN);
	}

	/** Bytes out of nothing, which looks now and then how many have arrived. */
	private static final class Counted extends InputStream {

		private static final long LOOKS_EVERY = 10_000_000;

		private final JdbcClient jdbc;

		private long taken;

		private long looked;

		private long mostBetween;

		Counted(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			int count = (int) Math.min(length, LENGTH - this.taken);
			Arrays.fill(target, offset, offset + count, (byte) this.taken);
			this.taken += count;
			if (this.taken - this.looked >= LOOKS_EVERY) {
				this.looked = this.taken;
				this.mostBetween = Math.max(this.mostBetween, this.taken - arrived());
			}
			return (count == 0) ? -1 : count;
		}

		private long arrived() {
			return this.jdbc.sql("select coalesce(sum(octet_length(sealed)), 0) from vault_chunk")
				.query(Long.class)
				.single();
		}

	}

}
