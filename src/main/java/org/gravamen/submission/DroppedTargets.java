package org.gravamen.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The targets that evidence reviews have dropped. Their reasons are sealed.
 */
@Component
@Transactional
public class DroppedTargets {

	private static final String REASON = "why dropped";

	private final JdbcClient jdbc;

	private final SealedTexts sealed;

	private final Chronicle chronicle;

	private final Clock clock;

	DroppedTargets(JdbcClient jdbc, SealedTexts sealed, Chronicle chronicle, Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * The targets of a submission that were dropped.
	 * @param submission which
	 * @return in the order they were dropped
	 */
	@Transactional(readOnly = true)
	public List<DroppedTarget> of(SubmissionId submission) {
		return this.jdbc.sql("""
				select target_id, sealed_name, sealed_reason, dropped_by, dropped_at
				from dropped_target join target on target.id = dropped_target.target_id
				where dropped_target.submission_id = :submission order by dropped_at""")
			.param("submission", submission.value())
			.query(this::dropped)
			.stream()
			.sorted(Comparator.comparing(DroppedTarget::at).thenComparing(DroppedTarget::name))
			.toList();
	}

	/**
	 * Drops a target that the evidence does not carry: it is no longer among the targets
	 * of the submission, and what is known of it stays.
	 * @param submission which, as its review is accepted
	 * @param target one of its targets
	 * @param reason why
	 * @param by the reviewer
	 */
	public void drop(SubmissionId submission, UUID target, String reason, PersonId by) {
		this.jdbc.sql("""
				insert into dropped_target (target_id, submission_id, sealed_reason, dropped_by, dropped_at)
				values (:target, :submission, :reason, :by, :at)""")
			.param("target", target)
			.param("submission", submission.value())
			.param("reason", this.sealed.seal(reason, target, REASON))
			.param("by", by.value())
			.param("at", Moments.bind(this.clock.instant()))
			.update();
		this.chronicle.enter(submission, Happening.of("Target dropped").by(by).why(reason));
	}

	private DroppedTarget dropped(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("target_id", UUID.class);
		return new DroppedTarget(id, this.sealed.unseal(row.getString("sealed_name"), id, "name"),
				this.sealed.unseal(row.getString("sealed_reason"), id, REASON),
				new PersonId(row.getObject("dropped_by", UUID.class)), Moments.read(row, "dropped_at"));
	}

}
