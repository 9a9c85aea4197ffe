package org.gravamen.vault;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.LongSupplier;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@ValueSource(strings = { "none", "exhibits" })
	void aLargeFileIsNeverHeld(String folder) {
		String where = folder.equals("none") ? folder : this.home.resolve(folder).toString();
		DataSource database = MigratedDatabase.POSTGRES.fresh();
		JdbcClient jdbc = JdbcClient.create(database);
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
		Vault vault = Vaults.on(database, this.home, new VaultProperties("", "", where), Clock.systemUTC());
		Counted source = new Counted(() -> arrived(jdbc) + arrived(this.home.resolve("exhibits")));
		Vault.Kept kept = new TransactionTemplate(transactions).execute((status) -> vault.keep(source, LENGTH));
		assertThat(kept).extracting(Vault.Kept::length).isEqualTo(LENGTH);
		assertThat(source.mostBetween).isPositive().isLessThan(MOST_BETWEEN);
	}

	private static long arrived(JdbcClient jdbc) {
		return jdbc.sql("select coalesce(sum(octet_length(sealed)), 0) from vault_chunk").query(Long.class).single();
	}

	private static long arrived(Path folder) {
		File[] files = folder.toFile().listFiles();
		return (files != null) ? Arrays.stream(files).mapToLong(File::length).sum() : 0;
	}

	/** Bytes out of nothing, which looks now and then how many have arrived. */
	private static final class Counted extends InputStream {

		private static final long LOOKS_EVERY = 10_000_000;

		private final LongSupplier arrived;

		private long taken;

		private long looked;

		private long mostBetween;

		Counted(LongSupplier arrived) {
			this.arrived = arrived;
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
				this.mostBetween = Math.max(this.mostBetween, this.taken - this.arrived.getAsLong());
			}
			return (count == 0) ? -1 : count;
		}

	}

}
