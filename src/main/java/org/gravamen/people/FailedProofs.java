package org.gravamen.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts wrong passwords, for names that exist and names that do not: five within a
 * quarter of an hour, and the name must wait. Kept in the database, so that several
 * instances count together.
 */
@Component
class FailedProofs {

	static final int ALLOWED = 5;

	static final Duration WINDOW = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate apart;

	FailedProofs(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.clock = clock;
		// A failure must count although the act that asked is rolled back.
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	boolean mustWait(String name) {
		long failures = this.jdbc
			.sql("select count(*) from failed_sign_in where name_hash = :name and failed_at > :since")
			.param("name", hash(name))
			.param("since", Moments.bind(windowStart()))
			.query(Long.class)
			.single();
		return failures >= ALLOWED;
	}

	void note(String name, boolean proven) {
		this.apart.executeWithoutResult((status) -> {
			if (proven) {
				forget(name);
			}
			else {
				remember(name);
			}
		});
	}

	private void forget(String name) {
		this.jdbc.sql("delete from failed_sign_in where name_hash = :name").param("name", hash(name)).update();
	}

	private void remember(String name) {
		this.jdbc.sql("delete from failed_sign_in where failed_at <= :since")
			.param("since", Moments.bind(windowStart()))
			.update();
		this.jdbc.sql("insert into failed_sign_in (name_hash, failed_at) values (:name, :at)")
			.param("name", hash(name))
			.param("at", Moments.bind(this.clock.instant()))
			.update();
	}

	private Instant windowStart() {
		return this.clock.instant().minus(WINDOW);
	}

	private static String hash(String name) {
		return Fingerprint.of(JdbcPeople.key(name).getBytes(StandardCharsets.UTF_8)).hex();
	}

}
