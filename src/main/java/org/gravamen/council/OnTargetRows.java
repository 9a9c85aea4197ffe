package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What opinions say of each target, as rows.
 */
@Repository
class OnTargetRows {

	private final JdbcClient jdbc;

	private final Vault vault;

	OnTargetRows(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/** Everything that was said of targets in a submission, by whose opinion it is. */
	Map<Author, List<OnTarget>> of(SubmissionId submission) {
		return this.jdbc.sql("""
				select o.* from opinion_on_target o join sitting s on s.id = o.sitting_id
				where s.submission_id = ? order by o.place""")
			.param(submission.value())
			.query(this::row)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::author, Collectors.mapping(Row::said, Collectors.toList())));
	}

	void keep(Author author, List<OnTarget> all) {
		for (int place = 0; place < all.size(); place++) {
			OnTarget one = all.get(place);
			if (one.target().isPresent()) {
				keep(author, place, one, one.target().get());
			}
		}
	}

	private void keep(Author author, int place, OnTarget one, UUID target) {
		this.jdbc
			.sql("""
					insert into opinion_on_target (sitting_id, person_id, target_id, place, sealed_name, advice, sealed_grounds)
					values (?, ?, ?, ?, ?, ?, ?)""")
			.params(author.sitting(), author.member().value(), target, place,
					this.vault.seal(one.name(), author.context(target)), one.advice().name(),
					this.vault.seal(one.grounds(), author.context(target)))
			.update();
	}

	private Row row(ResultSet row, int number) throws SQLException {
		Author author = new Author(row.getObject("sitting_id", UUID.class),
				new PersonId(row.getObject("person_id", UUID.class)));
		UUID target = row.getObject("target_id", UUID.class);
		return new Row(author,
				new OnTarget(Optional.of(target),
						this.vault.unseal(row.getString("sealed_name"), author.context(target)),
						Advice.valueOf(row.getString("advice")),
						this.vault.unseal(row.getString("sealed_grounds"), author.context(target))));
	}

	/**
	 * Whose opinion.
	 *
	 * @param sitting in which sitting
	 * @param member who
	 */
	record Author(UUID sitting, PersonId member) {

		String context(UUID target) {
			return "opinion " + this.sitting + " " + this.member + " " + target;
		}

	}

	private record Row(Author author, OnTarget said) {
	}

}
