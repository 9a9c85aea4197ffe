package org.gravamen.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What followed every dispatch.
 */
@Repository
public class FollowUps {

	private final JdbcClient jdbc;

	FollowUps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What followed.
	 * @param submission on which submission
	 * @return all of it, in order; empty lists before anything did
	 */
	public FollowUp of(SubmissionId submission) {
		return new FollowUp(submission,
				select("reply_clock", "started_at, id", submission).query(FollowUps::clock).list(),
				select("response", "received_day, recorded_at, id", submission).query(FollowUps::response).list(),
				select("next_step", "decided_at, id", submission).query(FollowUps::nextStep).list(),
				select("target_outcome", "recorded_at, target_id", submission).query(FollowUps::outcome).list());
	}

	void keep(SubmissionId submission, ReplyClock clock) {
		this.jdbc.sql("insert into reply_clock (id, submission_id, started_at, from_day, due_day) values (?,?,?,?,?)")
			.params(UUID.randomUUID(), submission.value(), Moments.bind(clock.startedAt()), clock.from(), clock.due())
			.update();
	}

	void keep(SubmissionId submission, Response response) {
		this.jdbc.sql("""
				insert into response (id, submission_id, kind, received_day, sender, summary, recorded_by, recorded_at)
				values (?,?,?,?,?,?,?,?)""")
			.params(response.id(), submission.value(), response.kind().name(), response.received(), response.from(),
					response.summary(), response.recordedBy().value(), Moments.bind(response.recordedAt()))
			.update();
	}

	void keep(SubmissionId submission, NextStep next) {
		this.jdbc.sql("""
				insert into next_step (id, submission_id, step, reason, other_route, decided_by, decided_at)
				values (:id, :submission, :step, :reason, :route, :by, :at)""")
			.param("id", UUID.randomUUID())
			.param("submission", submission.value())
			.param("step", next.step().name())
			.param("reason", next.reason())
			.param("route", next.otherRoute().orElse(null))
			.param("by", next.by().value())
			.param("at", Moments.bind(next.at()))
			.update();
	}

	void keep(SubmissionId submission, TargetOutcome outcome) {
		try {
			this.jdbc.sql("""
					insert into target_outcome (target_id, submission_id, outcome, designation_id, note, recorded_by,
					  recorded_at)
					values (:target, :submission, :outcome, :designation, :note, :by, :at)""")
				.param("target", outcome.target())
				.param("submission", submission.value())
				.param("outcome", outcome.outcome().name())
				.param("designation", outcome.designationId().orElse(null))
				.param("note", outcome.note())
				.param("by", outcome.by().value())
				.param("at", Moments.bind(outcome.at()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE,
					"The outcome of this target has already been recorded. Nothing was changed.");
		}
	}

	private JdbcClient.StatementSpec select(String table, String order, SubmissionId submission) {
		return this.jdbc.sql("select * from " + table + " where submission_id = ? order by " + order)
			.param(submission.value());
	}

	private static ReplyClock clock(ResultSet row, int number) throws SQLException {
		return new ReplyClock(Moments.read(row, "started_at"), row.getObject("from_day", LocalDate.class),
				row.getObject("due_day", LocalDate.class));
	}

	private static Response response(ResultSet row, int number) throws SQLException {
		return new Response(row.getObject("id", UUID.class), ResponseKind.valueOf(row.getString("kind")),
				row.getObject("received_day", LocalDate.class), row.getString("sender"), row.getString("summary"),
				person(row, "recorded_by"), Moments.read(row, "recorded_at"));
	}

	private static NextStep nextStep(ResultSet row, int number) throws SQLException {
		return new NextStep(Step.valueOf(row.getString("step")), row.getString("reason"),
				Optional.ofNullable(row.getString("other_route")), person(row, "decided_by"),
				Moments.read(row, "decided_at"));
	}

	private static TargetOutcome outcome(ResultSet row, int number) throws SQLException {
		return new TargetOutcome(row.getObject("target_id", UUID.class), Outcome.valueOf(row.getString("outcome")),
				Optional.ofNullable(row.getString("designation_id")), row.getString("note"), person(row, "recorded_by"),
				Moments.read(row, "recorded_at"));
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

}
