package org.gravamen.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.forms.Option;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Papers that were answered: by whom, when, and the answers with the form that they were
 * given on.
 */
@Repository
public class AnsweredPapers {

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private static final TypeReference<Map<String, List<Option>>> OFFERED = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Vault vault;

	private final JsonMapper json;

	AnsweredPapers(JdbcClient jdbc, Vault vault, JsonMapper json) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
	}

	void keep(OfferedPaper offered, PersonId person, Instant at, Map<String, Object> answers,
			Map<String, List<Option>> shown) {
		Paper paper = offered.paper();
		this.jdbc.sql("""
				insert into answered_paper
				(id, paper_key, title, submission_id, person_id, answered_at, deployment_id, sealed, sealed_offered)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(paper.id().value(), paper.key(), paper.title(), paper.submission().value(), person.value(),
					Moments.bind(at), offered.deploymentId(),
					this.vault.seal(this.json.writeValueAsString(answers), context(paper.id())),
					this.vault.seal(this.json.writeValueAsString(shown), offeredContext(paper.id())))
			.update();
	}

	Optional<PersonId> by(PaperId id) {
		return find(id).map(Answered::person);
	}

	/**
	 * Finds an answered paper.
	 * @param id which
	 * @return the paper as it was answered, if it was
	 */
	public Optional<Answered> find(PaperId id) {
		return this.jdbc.sql("select * from answered_paper where id = ?").param(id.value()).query(this::row).optional();
	}

	/**
	 * What a person has answered.
	 * @param person who
	 * @param most how many at the most
	 * @return newest first
	 */
	public List<Answered> by(PersonId person, int most) {
		return this.jdbc
			.sql("select * from answered_paper where person_id = ? order by answered_at desc fetch first " + most
					+ " rows only")
			.param(person.value())
			.query(this::row)
			.list();
	}

	/**
	 * What was answered in a submission.
	 * @param submission which
	 * @return oldest first
	 */
	public List<Answered> of(SubmissionId submission) {
		return this.jdbc.sql("select * from answered_paper where submission_id = ? order by answered_at, id")
			.param(submission.value())
			.query(this::row)
			.list();
	}

	private Answered row(ResultSet row, int number) throws SQLException {
		PaperId id = new PaperId(row.getString("id"));
		return new Answered(id, row.getString("paper_key"), row.getString("title"),
				new SubmissionId(row.getObject("submission_id", UUID.class)),
				new PersonId(row.getObject("person_id", UUID.class)), Moments.read(row, "answered_at"),
				row.getString("deployment_id"),
				this.json.readValue(this.vault.unseal(row.getString("sealed"), context(id)), ANSWERS),
				offered(row, id));
	}

	// A paper that was answered before this was kept has none.
	private Map<String, List<Option>> offered(ResultSet row, PaperId id) throws SQLException {
		String sealed = row.getString("sealed_offered");
		return (sealed != null) ? this.json.readValue(this.vault.unseal(sealed, offeredContext(id)), OFFERED)
				: Map.of();
	}

	private static String offeredContext(PaperId id) {
		return "offered " + id;
	}

	private static String context(PaperId id) {
		return "answers " + id;
	}

	/**
	 * A paper that was answered.
	 *
	 * @param id its name
	 * @param key its form
	 * @param title what was asked
	 * @param submission of which submission
	 * @param person who answered
	 * @param at when
	 * @param deploymentId which version of the models and forms
	 * @param answers by field
	 * @param offered what the server offered beyond the form's own text, as it was then
	 */
	public record Answered(PaperId id, String key, String title, SubmissionId submission, PersonId person, Instant at,
			String deploymentId, Map<String, Object> answers, Map<String, List<Option>> offered) {
	}

}
