package org.gravamen.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which mornings there were, and what became of each person's digest. What is claimed and
 * what failed is committed at once, whatever becomes of the job.
 */
@Repository
class DigestRows {

	private final JdbcClient jdbc;

	private final TransactionTemplate own;

	private final Clock clock;

	DigestRows(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Opens the round of a morning, which stays as it was opened first. */
	Round open(LocalDate morning) {
		try {
			this.own.executeWithoutResult((status) -> {
				if (rounds(morning).isEmpty() || !rounds(morning).get(0).day().equals(morning)) {
					this.jdbc.sql("insert into digest_round (morning, opened_at) values (?, ?)")
						.params(morning, Moments.bind(this.clock.instant()))
						.update();
				}
			});
		}
		catch (DuplicateKeyException ex) {
			// Another node opened it at the same moment.
		}
		return latest(morning).orElseThrow();
	}

	/** The last round up to a day. */
	Optional<Round> latest(LocalDate until) {
		List<Opened> rounds = rounds(until);
		return rounds.stream()
			.findFirst()
			.map((last) -> (rounds.size() == 1) ? Round.first(last.day(), last.at())
					: new Round(last.day(), last.at(), rounds.get(1).day(), rounds.get(1).at()));
	}

	private List<Opened> rounds(LocalDate until) {
		return this.jdbc
			.sql("select * from digest_round where morning <= ? order by morning desc fetch first 2 rows only")
			.param(until)
			.query((row, number) -> new Opened(row.getObject("morning", LocalDate.class),
					Moments.read(row, "opened_at")))
			.list();
	}

	/**
	 * Claims a digest before anybody is connected to.
	 * @return false when another attempt sent it, or nobody can tell whether it did
	 */
	boolean claim(PersonId person, LocalDate morning, String messageId) {
		try {
			return Boolean.TRUE.equals(this.own.execute((status) -> claimed(person, morning, messageId)));
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private boolean claimed(PersonId person, LocalDate morning, String messageId) {
		Optional<State> state = this.jdbc.sql("select state from digest where person_id = ? and morning = ? for update")
			.params(person.value(), morning)
			.query(String.class)
			.optional()
			.map(State::valueOf);
		if (state.isEmpty()) {
			this.jdbc.sql("""
					insert into digest (person_id, morning, message_id, state, trouble, moved_at)
					values (?, ?, ?, 'CLAIMED', '', ?)""")
				.params(person.value(), morning, messageId, Moments.bind(this.clock.instant()))
				.update();
			return true;
		}
		boolean again = state.get() == State.FAILED;
		if (again) {
			move(person, morning, State.CLAIMED, "");
		}
		else if (state.get() == State.CLAIMED) {
			move(person, morning, State.DOUBT, "An earlier attempt broke off before it was accounted for.");
		}
		return again;
	}

	void sent(PersonId person, LocalDate morning) {
		move(person, morning, State.SENT, "");
	}

	/** What did not go, so that it is seen whatever becomes of the job. */
	void troubled(PersonId person, LocalDate morning, State state, String sentence) {
		this.own.executeWithoutResult((status) -> move(person, morning, state, sentence));
	}

	private void move(PersonId person, LocalDate morning, State state, String trouble) {
		this.jdbc.sql("""
				update digest set state = :state, trouble = :trouble, moved_at = :at
				where person_id = :person and morning = :morning""")
			.param("state", state.name())
			.param("trouble", trouble)
			.param("at", Moments.bind(this.clock.instant()))
			.param("person", person.value())
			.param("morning", morning)
			.update();
	}

	/** How many of the digests since a day did not go, for certain or perhaps. */
	int unsent(LocalDate since) {
		return this.jdbc.sql("select count(*) from digest where morning >= ? and state in ('FAILED', 'DOUBT')")
			.param(since)
			.query(Integer.class)
			.single();
	}

	/**
	 * A morning as it is kept.
	 *
	 * @param day which
	 * @param at when it was opened
	 */
	private record Opened(LocalDate day, Instant at) {
	}

	/** What became of a digest. */
	enum State {

		/** Somebody is about to hand it over, or broke off. */
		CLAIMED,
		/** The server took it. */
		SENT,
		/** It was certainly not taken. */
		FAILED,
		/** Nobody can tell; it is not sent again. */
		DOUBT

	}

}
