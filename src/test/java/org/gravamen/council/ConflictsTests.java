package org.gravamen.council;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.gravamen.record.Chronicle;
import org.gravamen.submission.CaseFiles;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/**
 * A conflict is on record once, and its reason lies sealed.
 */
class ConflictsTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	private static final String REASON = "Acted for a target.";

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aConflictIsRecordedOnceAndBelongsToOneSubmission(MigratedDatabase database) {
		JdbcClient jdbc = JdbcClient.create(database.fresh());
		Chronicle chronicle = mock();
		Conflicts conflicts = new Conflicts(new ConflictRows(jdbc, CaseFiles.vault()), chronicle,
				Clock.fixed(NOW, ZoneOffset.UTC));
		PersonId chair = MigratedDatabase.person(jdbc);
		PersonId ilse = MigratedDatabase.person(jdbc);
		SubmissionId submission = MigratedDatabase.submission(jdbc, chair);
		conflicts.record(submission, ilse, " " + REASON + " ", chair);
		Conflict kept = new Conflict(ilse, Conflict.Source.RECORDED, REASON, chair, NOW);
		assertThat(conflicts.of(submission)).containsExactly(kept);
		assertThat(conflicts.of(MigratedDatabase.submission(jdbc, chair))).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> conflicts.record(submission, ilse, "Another.", chair))
			.withMessageContaining("recorded already");
		conflicts.declared(submission, ilse, "Said later.");
		assertThat(conflicts.of(submission)).as("what is on record stays").containsExactly(kept);
		verify(chronicle, times(1)).enter(eq(submission), any());
		assertThat(jdbc.sql("select sealed_reason from council_conflict").query(String.class).single())
			.isEqualTo(CaseFiles.vault().seal(REASON, "conflict " + submission + " " + ilse));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aConflictWithoutAReasonIsNone(MigratedDatabase database) {
		JdbcClient jdbc = JdbcClient.create(database.fresh());
		Conflicts conflicts = new Conflicts(new ConflictRows(jdbc, CaseFiles.vault()), mock(), Clock.systemUTC());
		PersonId chair = MigratedDatabase.person(jdbc);
		SubmissionId submission = MigratedDatabase.submission(jdbc, chair);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> conflicts.record(submission, chair, " ", chair))
			.withMessageContaining("Say what");
		assertThat(conflicts.of(submission)).isEmpty();
	}

}
