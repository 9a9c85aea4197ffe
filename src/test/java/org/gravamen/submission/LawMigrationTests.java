package org.gravamen.submission;

import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vocabulary.Moments;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Submissions that were opened before there was a catalogue of tests are read as they
 * were.
 */
class LawMigrationTests {

	@Nested
	class H2 extends Cases {

		H2() {
			super("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gravamen");
		}

	}

	@Nested
	class Postgres extends Cases {

		Postgres() {
			super(SharedPostgres.freshDatabase(), "postgres");
		}

	}

	abstract static class Cases {

		private static final UUID SUBMISSION = UUID.randomUUID();

		private static final UUID TARGET = UUID.randomUUID();

		private final String url;

		private final String user;

		private final JdbcClient jdbc;

		Cases(String url, String user) {
			this.url = url;
			this.user = user;
			this.jdbc = JdbcClient.create(new DriverManagerDataSource(url, user, ""));
		}

		@Test
		void anOlderSubmissionKeepsItsRegimeAndItsTarget() {
			Flyway.configure()
				.dataSource(this.url, this.user, "")
				.locations("classpath:db/migration")
				.target("12")
				.load()
				.migrate();
			older();
			Submission read = new CaseFiles(this.url, this.user).submissions().bySlug("HJT-S-2026-041");
			assertThat(read.regimes())
				.containsExactly(new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended"));
			Target target = read.targets().get(0);
			assertThat(target.position()).isEqualTo("Operator");
			assertThat(target.assessment()).isEqualTo(Assessment.NONE);
			// An entity has no nationality any more, and what was noted is not lost.
			assertThat(target.identifiers()).containsExactly(new Identifier(Identifier.Kind.OTHER, "Varenian"));
		}

		private void older() {
			UUID officer = UUID.randomUUID();
			this.jdbc.sql("""
					insert into person (id, sign_in_name, sign_in_key, name, email, password_hash, enabled)
					values (?, 'anneke', 'anneke', 'Anneke Brandt', 'anneke@halden.example', 'x', true)""")
				.param(officer)
				.update();
			this.jdbc.sql("""
					insert into submission (id, prefix, opened_year, opened_sequence, matter, title, summary, regime,
					  country, region, measures, officer_id, opened_at, stage, stage_since, search_words)
					values (:id, 'HJT', 2026, 41, 'Orlo', 'Measures', 'Detention.', 'uk-global-human-rights', 'Varenia',
					  '', 'asset-freeze', :officer, :at, 'PREPARATION', :at, 'orlo')""")
				.param("id", SUBMISSION)
				.param("officer", officer)
				.param("at", Moments.bind(ASubmission.OPENED))
				.update();
			this.jdbc.sql("insert into target values (?, ?, 1, 'entity', 'Camp Orlo', '', 'Operator')")
				.params(TARGET, SUBMISSION)
				.update();
			this.jdbc.sql("insert into target_identifier values (?, 1, 'nationality', ?)")
				.params(TARGET, CaseFiles.vault().seal("Varenian", "target " + TARGET + " identifier 1"))
				.update();
		}

	}

}
