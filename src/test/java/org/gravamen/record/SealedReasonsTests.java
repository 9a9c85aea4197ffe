package org.gravamen.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has the database and not the key reads no reason in it; the record, its export
 * and its check read it as before.
 */
class SealedReasonsTests {

	private static final String CANARY = "the yellow bird of Marrow Hill";

	private static final String ACT = "Opinion given beside the bird";

	@TempDir
	Path folder;

	@Test
	void theFileOfTheEmbeddedDatabaseHoldsNoReason() throws IOException {
		DataSource file = file();
		migrate(file, "latest");
		try (ARecord record = new ARecord(file)) {
			SubmissionId submission = entered(record);
			record.jdbc.sql("checkpoint sync").update();
			assertSealed(bytes());
			assertThat(record.chronicle.entries(submission)).extracting(Entry::why).containsExactly(CANARY);
			record.jdbc.sql("shutdown").update();
		}
		assertSealed(bytes());
	}

	@ParameterizedTest
	@EnumSource
	void noRowHoldsAReasonOrItsSalt(MigratedDatabase kind) {
		try (ARecord record = new ARecord(kind)) {
			SubmissionId submission = entered(record);
			String export = new String(record.chronicle.export(submission), StandardCharsets.UTF_8);
			String salt = export.replaceAll(".*\"salt\":\"([0-9a-f]{32})\".*", "$1");
			List<String> rows = record.jdbc.sql("select * from record_entry")
				.query()
				.listOfRows()
				.stream()
				.map(Object::toString)
				.toList();
			assertThat(rows).singleElement().asString().contains(ACT).doesNotContain(CANARY).doesNotContain(salt);
			assertThat(export).contains(CANARY);
			assertThat(RecordCheck.check(export.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Verdict.Unbroken(1));
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatAnOlderVersionWroteInPlainIsSealedAtTheNextStart(MigratedDatabase kind) {
		DataSource database = kind.empty();
		migrate(database, "12");
		JdbcClient jdbc = JdbcClient.create(database);
		SubmissionId submission = SubmissionId.next();
		Leaf leaf = asWrittenBefore(jdbc, submission);
		migrate(database, "latest");
		try (ARecord record = new ARecord(database)) {
			assertThat(record.chronicle.check(submission)).isEqualTo(new Verdict.Unbroken(1));
			assertThat(record.chronicle.entries(submission)).extracting(Entry::why).containsExactly(CANARY);
			assertThat(new String(record.chronicle.export(submission), StandardCharsets.UTF_8)).contains(leaf.salt());
			assertThat(jdbc.sql("select count(*) from plain_reason").query(Long.class).single()).isZero();
			assertThat(jdbc.sql("select sealed_reason from record_entry").query(String.class).single()).isNotEmpty()
				.doesNotContain(CANARY);
		}
	}

	private static Leaf asWrittenBefore(JdbcClient jdbc, SubmissionId submission) {
		UUID id = submission.value();
		Leaf leaf = Leaf.of(submission, 1, Instant.EPOCH, Happening.of(ACT).why(CANARY), Leaf.NOTHING_BEFORE);
		jdbc.sql("insert into record_head (submission_id, entries, last_hash) values (?, 1, ?)")
			.params(id, leaf.hash())
			.update();
		jdbc.sql("""
				insert into record_entry (submission_id, entry_number, entry_bytes, entry_hash, why_text, why_salt)
				values (?, 1, ?, ?, ?, ?)""").params(id, leaf.bytes(), leaf.hash(), leaf.why(), leaf.salt()).update();
		return leaf;
	}

	private static SubmissionId entered(ARecord record) {
		SubmissionId submission = SubmissionId.next();
		record.enter(submission, Happening.of(ACT).by(ARecord.MEMBER).why(CANARY));
		return submission;
	}

	// The act is found: what is looked for would be found, too, if it were there.
	private static void assertSealed(String bytes) {
		assertThat(bytes.contains(ACT)).as("the act is in the file").isTrue();
		assertThat(bytes.contains(CANARY)).as("the reason is in the file").isFalse();
	}

	private String bytes() throws IOException {
		return Files.readString(this.folder.resolve("house.mv.db"), StandardCharsets.ISO_8859_1);
	}

	private DataSource file() {
		return new DriverManagerDataSource("jdbc:h2:file:" + this.folder.resolve("house") + ";DB_CLOSE_DELAY=-1", "sa",
				"");
	}

	private static void migrate(DataSource database, String target) {
		Flyway.configure().dataSource(database).locations("classpath:db/migration").target(target).load().migrate();
	}

}
