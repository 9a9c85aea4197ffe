package org.gravamen.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What followed every dispatch. The words are sealed.
 */
@Repository
public class FollowUps {

	private static final String SENDER = " sender";

	private static final String SUMMARY = " summary";

	private static final String REASON = " reason";

	private static final String ROUTE = " other route";

	private static final String DESIGNATION = " designation";

	private static final String NOTE = " note";

	private final JdbcClient jdbc;

	private final Vault vault;

	FollowUps(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/**
	 * What followed.
	 * @param submission on which submission
	 * @return all of it, in order; empty lists before anything did
	 */
	public FollowUp of(SubmissionId submission) {
		return new FollowUp(submission,
				select("reply_clock", "started_at, id", submission).query(FollowUps::clock).list(),
				select("response", "received_day, recorded_at, id", submission).query(this::response).list(),
				select("next_step", "decided_at, id", submission).query(this::nextStep).list(),
				select("target_outcome", "recorded_at, target_id", submission).query(this::outcome).list());
	}

	void keep(SubmissionId submission, ReplyClock clock) {
		this.jdbc.sql("insert into reply_clock (id, submission_id, started_at, from_day, due_day) values (?,?,?,?,?)")
			.params(UUID.randomUUID(), submission.value(), Moments.bind(clock.startedAt()), clock.from(), clock.due())
			.update();
	}

	void keep(SubmissionId submission, Response response) {
		this.jdbc.sql("""
				insert into response (id, submission_id, kind, received_day, sealed_sender, sealed_summary, recorded_by,
				  recorded_at)
				values (?,?,?,?,?,?,?,?)""")
			.params(response.id(), submission.value(), response.kind().name(), response.received(),
					seal(response.from(), response(response.id()) + SENDER),
					seal(response.summary(), response(response.id()) + SUMMARY), response.recordedBy().value(),
					Moments.bind(response.recordedAt()))
			.update();
	}

	void keep(SubmissionId submission, NextStep next) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into next_step (id, submission_id, step, sealed_reason, sealed_other_route, decided_by,
				  decided_at)
				values (:id, :submission, :step, :reason, :route, :by, :at)""")
			.param("id", id)
			.param("submission", submission.value())
			.param("step", next.step().name())
			.param("reason", seal(next.reason(), nextStep(id) + REASON))
			.param("route", next.otherRoute().map((route) -> seal(route, nextStep(id) + ROUTE)).orElse(null))
			.param("by", next.by().value())
			.param("at", Moments.bind(next.at()))
			.update();
	}

	void keep(SubmissionId submission, TargetOutcome outcome) {
		try {
			this.jdbc
				.sql("""
						insert into target_outcome (target_id, submission_id, outcome, sealed_designation_id, sealed_note, recorded_by,
						  recorded_at)
						values (:target, :submission, :outcome, :designation, :note, :by, :at)""")
				.param("target", outcome.target())
				.param("submission", submission.value())
				.param("outcome", outcome.outcome().name())
				.param("designation",
						outcome.designationId()
							.map((id) -> seal(id, outcome(outcome.target()) + DESIGNATION))
							.orElse(null))
				.param("note", seal(outcome.note(), outcome(outcome.target()) + NOTE))
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

	private Response response(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Response(id, ResponseKind.valueOf(row.getString("kind")),
				row.getObject("received_day", LocalDate.class), unseal(row, "sealed_sender", response(id) + SENDER),
				unseal(row, "sealed_summary", response(id) + SUMMARY), person(row, "recorded_by"),
				Moments.read(row, "recorded_at"));
	}

	private NextStep nextStep(ResultSet row, int number) throws SQLException {
		String owner = nextStep(row.getObject("id", UUID.class));
		return new NextStep(Step.valueOf(row.getString("step")), unseal(row, "sealed_reason", owner + REASON),
				maybe(row, "sealed_other_route", owner + ROUTE), person(row, "decided_by"),
				Moments.read(row, "decided_at"));
	}

	private TargetOutcome outcome(ResultSet row, int number) throws SQLException {
		UUID target = row.getObject("target_id", UUID.class);
		return new TargetOutcome(target, Outcome.valueOf(row.getString("outcome")),
				maybe(row, "sealed_designation_id", outcome(target) + DESIGNATION),
				unseal(row, "sealed_note", outcome(target) + NOTE), person(row, "recorded_by"),
				Moments.read(row, "recorded_at"));
	}

	private String seal(String text, String context) {
		return text.isEmpty() ? "" : this.vault.seal(text, context);
	}

	private String unseal(ResultSet row, String column, String context) throws SQLException {
		return maybe(row, column, context).orElse("");
	}

	private Optional<String> maybe(ResultSet row, String column, String context) throws SQLException {
		return Optional.ofNullable(row.getString(column))
			.filter((sealed) -> !sealed.isEmpty())
			.map((sealed) -> this.vault.unseal(sealed, context));
	}

	private static String response(UUID id) {
		return "response " + id;
	}

	private static String nextStep(UUID id) {
		return "next step " + id;
	}

	private static String outcome(UUID target) {
		return "outcome " + target;
	}

	private static PersonId person(ResultSet row, String column) throws SQLException {
		return new PersonId(row.getObject(column, UUID.class));
	}

}
