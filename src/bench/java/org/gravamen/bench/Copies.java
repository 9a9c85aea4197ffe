package org.gravamen.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills PostgreSQL with copies of one submission that waits for somebody: its rows, ours
 * and the engine's, under names of their own.
 */
final class Copies {

	private static final Set<String> NAMES = Set.of("id", "submission_id", "sitting_id", "id_", "execution_id_", "proc_inst_id_",
			"root_proc_inst_id_", "parent_id_", "super_exec_", "task_id_", "var_scope_", "business_key_");

	private static final String RUNS = "in (select proc_inst_id_ from act_ru_execution where business_key_ = :text)";

	// What a list shows of a submission is sealed under its own name.
	private static final String WORDS = """
			update submission set sealed_matter = :matter, sealed_title = :title, sealed_summary = :summary
			where id = :id""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate many;

	private final Vault vault;

	private final SubmissionId original;

	Copies(DataSource where, Vault vault, SubmissionId original) {
		this.jdbc = JdbcClient.create(where);
		this.many = new NamedParameterJdbcTemplate(where);
		this.vault = vault;
		this.original = original;
	}

	/** Makes the copies of these numbers, counted from 1. */
	void make(int from, int to) {
		copy("submission", "id = :id", from, to);
		copy("submission_regime", "submission_id = :id", from, to);
		copy("target", "submission_id = :id", from, to);
		copy("part_taken", "submission_id = :id", from, to);
		copy("sitting", "submission_id = :id", from, to);
		copy("panel_member", "sitting_id in (select id from sitting where submission_id = :id)", from, to);
		copy("paper", "submission_id = :id", from, to);
		copy("act_ru_execution", "proc_inst_id_ " + RUNS, from, to);
		copy("act_ru_task", "proc_inst_id_ " + RUNS, from, to);
		copy("act_ru_variable", "proc_inst_id_ " + RUNS, from, to);
		copy("act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ " + RUNS + ")", from,
				to);
		seal();
		this.jdbc.sql("analyze").update();
	}

	private void seal() {
		SqlParameterSource[] words = this.jdbc.sql("select id from submission where sealed_matter = ''")
			.query(UUID.class)
			.stream()
			.map((id) -> new MapSqlParameterSource("id", id).addValue("matter", sealed(id, "matter"))
				.addValue("title", sealed(id, "title"))
				.addValue("summary", sealed(id, "summary")))
			.toArray(SqlParameterSource[]::new);
		this.many.batchUpdate(WORDS, words);
	}

	private String sealed(UUID id, String place) {
		return this.vault.seal("Deputy Minister Ansel Roth", "submission " + id + " " + place);
	}

	private void copy(String table, String where, int from, int to) {
		List<Column> columns = this.jdbc
			.sql("select column_name, data_type from information_schema.columns where table_name = :table")
			.param("table", table)
			.query((row, number) -> new Column(row.getString(1), row.getString(2)))
			.list();
		String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
		String values = columns.stream().map(Column::copied).collect(Collectors.joining(", "));
		this.jdbc
			.sql("insert into " + table + " (" + names + ") select " + values + " from " + table
					+ " cross join generate_series(:from, :to) as copies (n) where " + where)
			.param("id", this.original.value())
			.param("text", this.original.toString())
			.param("from", from)
			.param("to", to)
			.update();
	}

	/**
	 * A column of a table.
	 *
	 * @param name its name
	 * @param type its type
	 */
	private record Column(String name, String type) {

		String copied() {
			if (NAMES.contains(this.name)) {
				return "cast(cast(md5(cast(%s as text) || n) as uuid) as %s)".formatted(this.name, this.type);
			}
			// What is sealed opens nowhere else.
			if (this.name.startsWith("sealed_")) {
				return "''";
			}
			if (this.name.equals("exculpatory")) {
				return "'NOT_STATED'";
			}
			return this.name.equals("opened_sequence") ? "100000 + n" : this.name;
		}

	}

}
