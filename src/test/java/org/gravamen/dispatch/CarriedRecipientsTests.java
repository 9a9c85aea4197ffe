package org.gravamen.dispatch;

import java.time.Instant;
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
 * Recipients whom an older version took for what they were then: authorities.
 */
class CarriedRecipientsTests {

	@ParameterizedTest
	@EnumSource
	void aRecipientWithoutAKindIsAnAuthority(MigratedDatabase database) {
		DataSource source = at(database.empty(), "20");
		JdbcClient jdbc = JdbcClient.create(source);
		PersonId officer = MigratedDatabase.person(jdbc);
		SubmissionId submission = MigratedDatabase.submission(jdbc, officer);
		jdbc.sql("""
				insert into recipient (id, submission_id, name, office, address, address_key, added_by, added_at)
				values (?, ?, 'The Foreign Secretary', 'Sanctions', 'a@example.org', 'a@example.org', ?, ?)""")
			.params(UUID.randomUUID(), submission.value(), officer.value(),
					Moments.bind(Instant.parse("2026-10-05T09:00:00Z")))
			.update();
		at(source, "21");
		assertThat(jdbc.sql("select kind from recipient").query(String.class).list())
			.containsExactly(Recipient.Kind.AUTHORITY.name());
	}

	private static DataSource at(DataSource source, String version) {
		Flyway.configure().dataSource(source).locations("classpath:db/migration").target(version).load().migrate();
		return source;
	}

}
