package org.gravamen.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every dispatch.
 */
@Repository
public class Dispatches {

	private static final String STOP_REASON = "stop reason";

	private final JdbcClient jdbc;

	private final Deliveries deliveries;

	private final Letterheads sealed;

	Dispatches(JdbcClient jdbc, Deliveries deliveries, Letterheads sealed) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.deliveries = deliveries;
	}

	/**
	 * The last dispatch of a submission.
	 * @param submission of which submission
	 * @return empty until one was released
	 */
	public Optional<Dispatch> latest(SubmissionId submission) {
		return all(submission).stream().findFirst();
	}

	/**
	 * Every dispatch of a submission, also those that were stopped.
	 * @param submission of which submission
	 * @return newest first
	 */
	public List<Dispatch> all(SubmissionId submission) {
		return this.jdbc.sql("select * from dispatch where submission_id = ? order by released_at desc, id")
			.param(submission.value())
			.query(this::dispatch)
			.list();
	}

	Dispatch require(SubmissionId submission) {
		return latest(submission).orElseThrow(
				() -> new Refusal(Refusal.Reason.WRONG_STATE, "No letter of this submission was released yet."));
	}

	void keep(Dispatch dispatch) {
		this.jdbc.sql("""
				insert into dispatch (id, submission_id, letter_number, letter_fingerprint, released_by, released_at,
				  hold_ends)
				values (:id, :submission, :number, :letter, :by, :at, :ends)""")
			.param("id", dispatch.id())
			.param("submission", dispatch.submission().value())
			.param("number", dispatch.letterNumber())
			.param("letter", dispatch.letter().hex())
			.param("by", dispatch.releasedBy().value())
			.param("at", Moments.bind(dispatch.releasedAt()))
			.param("ends", Moments.bind(dispatch.holdEnds()))
			.update();
		dispatch.deliveries().forEach((delivery) -> this.deliveries.keep(dispatch, delivery));
	}

	void stop(Dispatch dispatch, Stop stop) {
		this.jdbc.sql("""
				update dispatch set stopped_by = :by, stopped_at = :at, sealed_stop_reason = :reason
				where id = :id and stopped_at is null""")
			.param("by", stop.by().value())
			.param("at", Moments.bind(stop.at()))
			.param("reason", this.sealed.seal(stop.reason(), owner(dispatch.id()), STOP_REASON))
			.param("id", dispatch.id())
			.update();
	}

	private Dispatch dispatch(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Dispatch(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				row.getInt("letter_number"), new Fingerprint(row.getString("letter_fingerprint")),
				new PersonId(row.getObject("released_by", UUID.class)), Moments.read(row, "released_at"),
				Moments.read(row, "hold_ends"), stop(row, id), this.deliveries.of(id));
	}

	private Optional<Stop> stop(ResultSet row, UUID id) throws SQLException {
		Optional<Instant> at = Moments.maybe(row, "stopped_at");
		if (at.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Stop(new PersonId(row.getObject("stopped_by", UUID.class)), at.get(),
				this.sealed.unseal(row.getString("sealed_stop_reason"), owner(id), STOP_REASON)));
	}

	private static String owner(UUID dispatch) {
		return "dispatch " + dispatch;
	}

}
