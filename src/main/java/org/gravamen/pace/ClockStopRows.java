package org.gravamen.pace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.submission.Stage;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When clocks stood still, as rows; reasons sealed.
 */
@Repository
class ClockStopRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	ClockStopRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void stop(SubmissionId submission, ClockStop stop) {
		this.jdbc.sql("""
				insert into clock_stop
				  (id, submission_id, stage, category, sealed_reason, stopped_by, stopped_at)
				values (:id, :submission, :stage, :category, :reason, :by, :at)""")
			.param("id", stop.id())
			.param("submission", submission.value())
			.param("stage", stop.stage().name())
			.param("category", stop.category().name())
			.param("reason", this.vault.seal(stop.reason(), context(stop.id())))
			.param("by", stop.stoppedBy().value())
			.param("at", Moments.bind(stop.stoppedAt()))
			.update();
	}

	void start(UUID stop, Optional<PersonId> by, Instant at) {
		this.jdbc.sql("update clock_stop set started_by = :by, started_at = :at where id = :id and started_at is null")
			.param("by", by.map(PersonId::value).orElse(null))
			.param("at", Moments.bind(at))
			.param("id", stop)
			.update();
	}

	/** Every stop, the oldest first. */
	List<ClockStop> of(SubmissionId submission) {
		return this.jdbc.sql("select * from clock_stop where submission_id = ? order by stopped_at, id")
			.param(submission.value())
			.query(this::row)
			.list();
	}

	Optional<ClockStop> standing(SubmissionId submission) {
		return this.jdbc.sql("select * from clock_stop where submission_id = ? and started_at is null")
			.param(submission.value())
			.query(this::row)
			.optional();
	}

	Optional<Instant> since(SubmissionId submission) {
		return this.jdbc.sql("select stopped_at from clock_stop where submission_id = ? and started_at is null")
			.param(submission.value())
			.query((row, number) -> Moments.read(row, "stopped_at"))
			.optional();
	}

	private ClockStop row(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new ClockStop(id, Stage.valueOf(row.getString("stage")),
				ClockStop.Category.valueOf(row.getString("category")),
				this.vault.unseal(row.getString("sealed_reason"), context(id)),
				new PersonId(row.getObject("stopped_by", UUID.class)), Moments.read(row, "stopped_at"),
				Optional.ofNullable(row.getObject("started_by", UUID.class)).map(PersonId::new),
				Moments.maybe(row, "started_at"));
	}

	private static String context(UUID id) {
		return "clock stop " + id;
	}

}
