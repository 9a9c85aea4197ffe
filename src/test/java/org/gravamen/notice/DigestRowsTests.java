package org.gravamen.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A digest is claimed by one, and what is claimed is never sent by another.
 */
class DigestRowsTests {

	private static final Instant NOW = Instant.parse("2026-11-30T07:30:00Z");

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aMorningIsOpenedOnceAndKnowsTheOneBefore(MigratedDatabase database) {
		DataSource source = database.fresh();
		DigestRows monday = rows(source, NOW);
		assertThat(monday.latest(MONDAY)).isEmpty();
		assertThat(rows(source, NOW.minusSeconds(259_200)).open(MONDAY.minusDays(3)).beforeAt())
			.isEqualTo(NOW.minusSeconds(345_600));
		Round round = monday.open(MONDAY);
		assertThat(round).isEqualTo(new Round(MONDAY, NOW, MONDAY.minusDays(3), NOW.minusSeconds(259_200)));
		assertThat(rows(source, NOW.plusSeconds(60)).open(MONDAY)).isEqualTo(round);
		assertThat(monday.latest(MONDAY.minusDays(1))).map(Round::morning).contains(MONDAY.minusDays(3));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void ofManyAttemptsAtOnceOneHasIt(MigratedDatabase database) throws Exception {
		DataSource source = database.fresh();
		PersonId person = MigratedDatabase.person(JdbcClient.create(source));
		rows(source, NOW).open(MONDAY);
		try (var nodes = new Nodes()) {
			List<Boolean> claims = nodes.all(() -> rows(source, NOW).claim(person, MONDAY, "<1@notices.invalid>"));
			assertThat(claims).containsOnlyOnce(true).hasSize(8);
		}
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whatWasCertainlyNotTakenIsTriedAgainAndWhatBrokeOffIsNot(MigratedDatabase database) {
		DataSource source = database.fresh();
		PersonId person = MigratedDatabase.person(JdbcClient.create(source));
		DigestRows rows = rows(source, NOW);
		rows.open(MONDAY);
		assertThat(claim(rows, person)).isTrue();
		rows.troubled(person, MONDAY, DigestRows.State.FAILED, "The mail server did not take a notice.");
		assertThat(rows.unsent(MONDAY)).isEqualTo(1);
		assertThat(claim(rows, person)).isTrue();
		assertThat(rows.unsent(MONDAY)).isZero();
		assertThat(claim(rows, person)).as("an attempt that died").isFalse();
		assertThat(rows.unsent(MONDAY)).as("is in doubt").isEqualTo(1);
		assertThat(claim(rows, person)).isFalse();
		assertThat(rows.unsent(MONDAY.plusDays(1))).isZero();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whatWasSentIsNotSentAgain(MigratedDatabase database) {
		DataSource source = database.fresh();
		PersonId person = MigratedDatabase.person(JdbcClient.create(source));
		DigestRows rows = rows(source, NOW);
		rows.open(MONDAY);
		claim(rows, person);
		rows.sent(person, MONDAY);
		assertThat(claim(rows, person)).isFalse();
		assertThat(rows.unsent(MONDAY)).isZero();
	}

	private static boolean claim(DigestRows rows, PersonId person) {
		return rows.claim(person, MONDAY, "<1@notices.invalid>");
	}

	private static DigestRows rows(DataSource source, Instant now) {
		return new DigestRows(JdbcClient.create(source), new JdbcTransactionManager(source),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	/** Eight at once. */
	private static final class Nodes implements AutoCloseable {

		private final ExecutorService threads = Executors.newFixedThreadPool(8);

		List<Boolean> all(Callable<Boolean> act) throws Exception {
			return this.threads.invokeAll(Stream.generate(() -> act).limit(8).toList())
				.stream()
				.map(Nodes::result)
				.toList();
		}

		private static boolean result(Future<Boolean> claim) {
			try {
				return claim.get();
			}
			catch (InterruptedException | ExecutionException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public void close() {
			this.threads.shutdownNow();
		}

	}

}
