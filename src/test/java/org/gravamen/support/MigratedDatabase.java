package org.gravamen.support;

import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A fresh database with our tables and nothing else running: for the tests of one store.
 */
public enum MigratedDatabase {

	/** In memory. */
	H2,
	/** A real server. */
	POSTGRES;

	/**
	 * Makes a database.
	 * @return where it can be reached
	 */
	public DataSource fresh() {
		DataSource source = empty();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return source;
	}

	/**
	 * Makes a database without any table.
	 * @return where it can be reached
	 */
	public DataSource empty() {
		return (this == H2)
				? new DriverManagerDataSource(
						"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "")
				: new DriverManagerDataSource(SharedPostgres.freshDatabase(), "postgres", "");
	}

	/**
	 * Puts a person into the table.
	 * @param jdbc the database
	 * @return who
	 */
	public static PersonId person(JdbcClient jdbc) {
		PersonId id = PersonId.next();
		jdbc.sql("""
				insert into person (id, sign_in_name, sign_in_key, name, email, password_hash, enabled)
				values (?, ?, ?, 'Helena Boyd', 'helena@example.org', 'none', true)""")
			.params(id.value(), id.toString(), id.toString())
			.update();
		return id;
	}

	// Whether the tables are of a version that seals what a submission is about.
	private static boolean isSealed(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from information_schema.columns where lower(column_name) = 'sealed_matter'")
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Puts a submission into the table; nobody reads what it is about.
	 * @param jdbc the database
	 * @param officer its officer
	 * @return which
	 */
	public static SubmissionId submission(JdbcClient jdbc, PersonId officer) {
		SubmissionId id = SubmissionId.next();
		int sequence = jdbc.sql("select count(*) from submission").query(Integer.class).single() + 1;
		boolean sealed = isSealed(jdbc);
		jdbc.sql("insert into submission (id, prefix, opened_year, opened_sequence, "
				+ (sealed ? "sealed_matter, sealed_title, sealed_summary" : "search_words, matter, title, summary")
				+ ", country, region, measures, officer_id, opened_at, stage, stage_since)"
				+ " values (:id, 'HJT', 2026, :sequence, " + (sealed ? "" : "'voss', ")
				+ "'Colonel Darian Voss', 'Measures', 'Detention.', 'Varenia', '', 'asset-freeze', :officer, :at,"
				+ " 'DISPATCH', :at)")
			.param("id", id.value())
			.param("sequence", sequence)
			.param("officer", officer.value())
			.param("at", Moments.bind(Instant.parse("2026-11-23T09:00:00Z")))
			.update();
		jdbc.sql("""
				insert into submission_regime (submission_id, place, regime, test_version)
				values (:id, 1, 'uk-global-human-rights', 'section-11-as-amended')""").param("id", id.value()).update();
		return id;
	}

}
