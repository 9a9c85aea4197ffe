package org.gravamen.pace;

import java.util.List;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was said about urgency, as rows; reasons sealed.
 */
@Repository
class UrgencyRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	UrgencyRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void add(SubmissionId submission, Urgency said) {
		int place = this.jdbc.sql("select count(*) from urgency where submission_id = ?")
			.param(submission.value())
			.query(Integer.class)
			.single() + 1;
		this.jdbc.sql("""
				insert into urgency (submission_id, place, step, sealed_reason, said_by, said_at)
				values (:submission, :place, :step, :reason, :by, :at)""")
			.param("submission", submission.value())
			.param("place", place)
			.param("step", said.step().name())
			.param("reason", this.vault.seal(said.reason(), context(submission, place)))
			.param("by", said.by().value())
			.param("at", Moments.bind(said.at()))
			.update();
	}

	/** Everything that was said, in the order in which it was. */
	List<Urgency> of(SubmissionId submission) {
		return this.jdbc.sql("select * from urgency where submission_id = ? order by place")
			.param(submission.value())
			.query((row, number) -> new Urgency(Urgency.Step.valueOf(row.getString("step")),
					new PersonId(row.getObject("said_by", UUID.class)), Moments.read(row, "said_at"),
					this.vault.unseal(row.getString("sealed_reason"), context(submission, row.getInt("place")))))
			.list();
	}

	/** Whether the last decision, if there was one, was that it is urgent. */
	boolean urgent(SubmissionId submission) {
		return this.jdbc.sql("""
				select step from urgency where submission_id = ? and step <> 'ASKED'
				order by place desc fetch first 1 rows only""")
			.param(submission.value())
			.query(String.class)
			.optional()
			.filter(Urgency.Step.URGENT.name()::equals)
			.isPresent();
	}

	private static String context(SubmissionId submission, int place) {
		return "urgency " + submission + " " + place;
	}

}
