package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Conflicts as rows: one for each person and submission, never changed.
 */
@Repository
class ConflictRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	ConflictRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<Conflict> of(SubmissionId submission) {
		return this.jdbc.sql("select * from council_conflict where submission_id = ? order by recorded_at, person_id")
			.param(submission.value())
			.query((row, number) -> conflict(row, submission))
			.list();
	}

	/** Keeps a conflict; false when there is one of that person already. */
	boolean keep(SubmissionId submission, Conflict conflict) {
		return this.jdbc
			.sql("""
					insert into council_conflict (submission_id, person_id, came_by, sealed_reason, recorded_by, recorded_at)
					select p.submission_id, p.person_id, :source, :reason, :by, :at
					from (select s.id as submission_id, q.id as person_id from submission s, person q
					  where s.id = :submission and q.id = :person) p
					where not exists (select 1 from council_conflict c
					  where c.submission_id = p.submission_id and c.person_id = p.person_id)""")
			.param("submission", submission.value())
			.param("person", conflict.person().value())
			.param("source", conflict.source().name())
			.param("reason", this.vault.seal(conflict.reason(), reason(submission, conflict.person())))
			.param("by", conflict.recordedBy().value())
			.param("at", Moments.bind(conflict.at()))
			.update() == 1;
	}

	private Conflict conflict(ResultSet row, SubmissionId submission) throws SQLException {
		PersonId person = new PersonId(row.getObject("person_id", UUID.class));
		return new Conflict(person, Conflict.Source.valueOf(row.getString("came_by")),
				this.vault.unseal(row.getString("sealed_reason"), reason(submission, person)),
				new PersonId(row.getObject("recorded_by", UUID.class)), Moments.read(row, "recorded_at"));
	}

	private static String reason(SubmissionId submission, PersonId person) {
		return "conflict " + submission + " " + person;
	}

}
