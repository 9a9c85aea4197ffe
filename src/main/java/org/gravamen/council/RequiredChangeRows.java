package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Required changes as rows. What is asked and what is answered is sealed.
 */
@Repository
class RequiredChangeRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	RequiredChangeRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/** What the last minuted sitting asks. */
	List<RequiredChange> latest(SubmissionId submission) {
		return this.jdbc.sql("""
				select c.* from required_change c join sitting s on s.id = c.sitting_id
				where s.submission_id = :submission and s.round_number = (select max(l.round_number) from sitting l
				  where l.submission_id = :submission and l.decision is not null)
				order by c.place""").param("submission", submission.value()).query(this::row).list();
	}

	void ask(UUID sitting, List<RequiredChange> all) {
		for (int place = 0; place < all.size(); place++) {
			RequiredChange one = all.get(place);
			this.jdbc.sql("""
					insert into required_change (id, sitting_id, place, kind, member_id, target_id, sealed_target,
					  sealed_words) values (:id, :sitting, :place, :kind, :member, :target, :name, :words)""")
				.param("id", one.id())
				.param("sitting", sitting)
				.param("place", place)
				.param("kind", one.kind().name())
				.param("member", one.member().map(PersonId::value).orElse(null))
				.param("target", one.target().orElse(null))
				.param("name", this.vault.seal(one.name(), context(one.id())))
				.param("words", this.vault.seal(one.words(), context(one.id())))
				.update();
		}
	}

	void keep(RequiredChange answered) {
		RequiredChange.Answer answer = answered.answer().orElseThrow();
		this.jdbc.sql(
				"update required_change set answer = ?, sealed_answer = ?, answered_by = ?, answered_at = ? where id = ?")
			.params(answer.done() ? "DONE" : "NOT_DONE", this.vault.seal(answer.words(), context(answered.id())),
					answer.by().value(), Moments.bind(answer.at()), answered.id())
			.update();
	}

	private RequiredChange row(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new RequiredChange(id, RequiredChange.Kind.valueOf(row.getString("kind")),
				Optional.ofNullable(row.getObject("member_id", UUID.class)).map(PersonId::new),
				Optional.ofNullable(row.getObject("target_id", UUID.class)),
				this.vault.unseal(row.getString("sealed_target"), context(id)),
				this.vault.unseal(row.getString("sealed_words"), context(id)), answer(row, id));
	}

	private Optional<RequiredChange.Answer> answer(ResultSet row, UUID id) throws SQLException {
		if (row.getString("answer") == null) {
			return Optional.empty();
		}
		return Optional.of(new RequiredChange.Answer(row.getString("answer").equals("DONE"),
				this.vault.unseal(row.getString("sealed_answer"), context(id)),
				new PersonId(row.getObject("answered_by", UUID.class)), Moments.read(row, "answered_at")));
	}

	private static String context(UUID id) {
		return "required change " + id;
	}

}
