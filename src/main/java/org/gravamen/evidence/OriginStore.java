package org.gravamen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Origins in their table; their names are sealed.
 */
@Component
class OriginStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	OriginStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	List<Origin> of(SubmissionId submission) {
		return this.jdbc
			.sql("select id, sealed_name from exhibit_origin where submission_id = :submission order by named_at, id")
			.param("submission", submission.value())
			.query((row, index) -> {
				UUID id = row.getObject("id", UUID.class);
				return new Origin(id, this.vault.unseal(row.getString("sealed_name"), context(id)));
			})
			.list();
	}

	void insert(SubmissionId submission, Origin origin, PersonId by, Instant at) {
		this.jdbc.sql("""
				insert into exhibit_origin (id, submission_id, sealed_name, named_by, named_at)
				values (:id, :submission, :name, :by, :at)""")
			.param("id", origin.id())
			.param("submission", submission.value())
			.param("name", this.vault.seal(origin.name(), context(origin.id())))
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	private static String context(UUID id) {
		return "origin " + id + " name";
	}

}
