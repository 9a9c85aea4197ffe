package org.gravamen.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an older version kept of exhibits is carried over whole.
 */
class CarriedOverTests {

	private static final Instant ADDED = Instant.parse("2026-10-05T09:00:00Z");

	private static final Instant LATER = Instant.parse("2026-10-20T09:00:00Z");

	@ParameterizedTest
	@EnumSource
	void anExhibitOfOneFieldForConsentHasALogOfItsConsentItsGradeAndItsCustody(MigratedDatabase database) {
		DataSource source = at(database, "14");
		JdbcClient jdbc = JdbcClient.create(source);
		PersonId officer = MigratedDatabase.person(jdbc);
		SubmissionId submission = MigratedDatabase.submission(jdbc, officer);
		UUID given = older(jdbc, submission, officer, 1, true);
		UUID withdrawn = older(jdbc, submission, officer, 2, false);
		jdbc.sql("update exhibit set withdrawn_by = ?, withdrawn_at = ?, sealed_withdrawal = 'x' where id = ?")
			.params(officer.value(), Moments.bind(LATER), withdrawn)
			.update();
		at(source, "15");
		assertThat(jdbc.sql("select consent_use, state, line_number from exhibit_consent where exhibit_id = ?")
			.param(given)
			.query()
			.singleRow()).containsEntry("consent_use", "AUTHORITY").containsEntry("state", "GIVEN");
		assertThat(text(jdbc, "select state from exhibit_consent where exhibit_id = ? and since is null", withdrawn))
			.isEqualTo("NOT_ASKED");
		assertThat(text(jdbc, "select grading from exhibit_grading where line_number = 1 and exhibit_id = ?", given))
			.isEqualTo("B2");
		assertThat(jdbc.sql("select act from exhibit_custody where exhibit_id = ? order by happened_at")
			.param(withdrawn)
			.query(String.class)
			.list()).containsExactly("TAKEN_IN", "WITHDRAWN");
		assertThat(jdbc.sql("select act from exhibit_custody where exhibit_id = ?")
			.param(given)
			.query(String.class)
			.list()).containsExactly("TAKEN_IN");
	}

	@ParameterizedTest
	@EnumSource
	void aDocumentThatTheMasterKeySealedIsKnownAsSuchAndStaysReadable(MigratedDatabase database) {
		DataSource source = at(database, "14");
		JdbcClient jdbc = JdbcClient.create(source);
		UUID document = UUID.randomUUID();
		for (int piece = 0; piece < 2; piece++) {
			jdbc.sql("insert into vault_chunk (vault_id, chunk_number, last_one, sealed) values (?, ?, ?, ?)")
				.params(document, piece, piece == 1, new byte[] { 1 })
				.update();
		}
		at(source, "15");
		Map<String, Object> key = jdbc.sql("select wrapped, wrapped_by, sealed_by_master, destroyed_at from vault_key")
			.query()
			.singleRow();
		assertThat(key).containsEntry("sealed_by_master", true).containsEntry("wrapped_by", 0);
		assertThat(key.get("wrapped")).isNull();
		assertThat(key.get("destroyed_at")).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void aFindingIsGivenTheGradeThatTheExhibitHadWhenItWasFoundOn(MigratedDatabase database) {
		DataSource source = at(database, "14");
		JdbcClient jdbc = JdbcClient.create(source);
		PersonId officer = MigratedDatabase.person(jdbc);
		SubmissionId submission = MigratedDatabase.submission(jdbc, officer);
		UUID exhibit = older(jdbc, submission, officer, 1, true);
		older(jdbc, submission, officer, 2, true);
		at(source, "19");
		regraded(jdbc, exhibit, officer, 2, "D5", LATER);
		found(jdbc, submission, officer, 1, LATER.minusSeconds(1));
		found(jdbc, submission, officer, 2, ADDED.minusSeconds(1));
		at(source, "20");
		assertThat(jdbc.sql("select grading from exhibit_finding order by exhibit_number").query(String.class).list())
			.containsExactly("B2", "F6");
	}

	private static String text(JdbcClient jdbc, String query, UUID exhibit) {
		return jdbc.sql(query).param(exhibit).query(String.class).single();
	}

	private static UUID older(JdbcClient jdbc, SubmissionId submission, PersonId officer, int number,
			boolean mayDisclose) {
		UUID id = UUID.randomUUID();
		jdbc.sql("""
				insert into exhibit (id, submission_id, exhibit_number, sealed_title, sealed_source, kind, grading,
				  may_disclose, sealed_file_name, media_type, file_length, fingerprint, kept_id, added_by, added_at)
				values (:id, :submission, :number, 'x', 'x', 'LEAKED', 'B2', :may, 'x', 'text/plain', 1, :print,
				  :kept, :officer, :at)""")
			.param("id", id)
			.param("submission", submission.value())
			.param("number", number)
			.param("may", mayDisclose)
			.param("print", String.valueOf(number).repeat(64))
			.param("kept", UUID.randomUUID())
			.param("officer", officer.value())
			.param("at", Moments.bind(ADDED))
			.update();
		return id;
	}

	private static void regraded(JdbcClient jdbc, UUID exhibit, PersonId officer, int line, String grade, Instant at) {
		jdbc.sql("""
				insert into exhibit_grading (exhibit_id, line_number, grading, sealed_reason, graded_by, graded_at)
				values (?, ?, ?, '', ?, ?)""").params(exhibit, line, grade, officer.value(), Moments.bind(at)).update();
	}

	private static void found(JdbcClient jdbc, SubmissionId submission, PersonId by, int number, Instant at) {
		jdbc.sql("""
				insert into exhibit_finding (submission_id, exhibit_number, accepted, sealed_reason, basis, found_by,
				  found_at)
				values (?, ?, true, 'x', 'x', ?, ?)""")
			.params(submission.value(), number, by.value(), Moments.bind(at))
			.update();
	}

	private static DataSource at(MigratedDatabase database, String version) {
		return at(database.empty(), version);
	}

	private static DataSource at(DataSource source, String version) {
		Flyway.configure().dataSource(source).locations("classpath:db/migration").target(version).load().migrate();
		return source;
	}

}
