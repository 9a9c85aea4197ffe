package org.gravamen.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.gravamen.Gravamen;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.dispatch.Recipients;
import org.gravamen.followup.FollowUp;
import org.gravamen.followup.FollowUps;
import org.gravamen.signature.SigningRequests;
import org.gravamen.submission.RegisterFilter;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A house of an older version, which wrote names and summaries in plain, is sealed at its
 * first start and loses nothing.
 */
class NamesCarriedOverTests {

	private static final Instant AT = Instant.parse("2026-10-05T09:00:00Z");

	/**
	 * Every text that the older version wrote in plain holds this, in large or small
	 * letters.
	 */
	private static final String PLAIN = "zzyzx";

	@TempDir
	Path home;

	@ParameterizedTest
	@EnumSource
	void whatAnOlderVersionWroteInPlainIsSealedFoundAndRead(MigratedDatabase kind) {
		DriverManagerDataSource database = (DriverManagerDataSource) kind.empty();
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.javaMigrations(new CustodyGuard(), new CustodyGuardOnH2())
			.target("23")
			.load()
			.migrate();
		JdbcClient jdbc = JdbcClient.create(database);
		Older older = new Older(jdbc);
		assertThat(rowsHolding(jdbc)).as("the search finds what is plain").hasSizeGreaterThan(10);
		try (ConfigurableApplicationContext house = SpringApplication.run(Gravamen.class,
				"--spring.datasource.url=" + database.getUrl(),
				"--spring.datasource.username=" + database.getUsername(), "--gravamen.home=" + this.home,
				"--server.port=0", "--server.address=127.0.0.1", "--gravamen.process.jobs=false",
				"--gravamen.rehearsal=test", "--logging.level.root=WARN")) {
			assertThat(rowsHolding(jdbc)).isEmpty();
			assertThat(jdbc.sql("select count(*) from carry_over").query(Integer.class).single()).isZero();
			readBack(house, older.submission);
		}
	}

	private static void readBack(ConfigurableApplicationContext house, SubmissionId id) {
		Submissions submissions = house.getBean(Submissions.class);
		Submission matter = submissions.get(id);
		assertThat(matter.description().matter()).isEqualTo("Colonel Zzyzx");
		assertThat(matter.targets().get(0).name()).isEqualTo("Darian Zzyzx");
		assertThat(matter.targets().get(0).position()).isEqualTo("Commander Zzyzx");
		assertThat(matter.targets().get(0).names().aliases().get(0).name()).isEqualTo("the Zzyzx");
		assertThat(matter.supporters().get(0).body()).isEqualTo("House of Zzyzx");
		assertThat(submissions
			.register(new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "zzy var", Map.of()),
					Optional.empty())
			.submissions()).extracting(Submission::id).containsExactly(id);
		assertThat(house.getBean(Recipients.class).of(id)).singleElement()
			.satisfies((one) -> assertThat(one.address().value()).isEqualTo("Zzyzx@ministry.example"));
		assertThat(house.getBean(Dispatches.class).latest(id).orElseThrow().toString()).contains("Stopped for Zzyzx",
				"Zzyzx took it");
		SigningRequests signing = house.getBean(SigningRequests.class);
		assertThat(signing.decision(signing.current(id).orElseThrow()).orElseThrow().words()).isEqualTo("Not Zzyzx.");
		FollowUp followed = house.getBean(FollowUps.class).of(id);
		assertThat(followed.responses().get(0).summary()).isEqualTo("Zzyzx is considered.");
		assertThat(followed.nextSteps().get(0).otherRoute()).contains("Through Zzyzx");
		assertThat(followed.outcomeOf(matter.targets().get(0).id()).orElseThrow().designationId()).contains("Zzyzx1");
	}

	private static List<String> rowsHolding(JdbcClient jdbc) {
		List<String> found = new ArrayList<>();
		jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
			.query(String.class)
			.list()
			.forEach((table) -> jdbc.sql("select * from \"" + table + "\"")
				.query()
				.listOfRows()
				.forEach((row) -> row.forEach((column, value) -> {
					if (String.valueOf(value).toLowerCase(Locale.ROOT).contains(PLAIN)) {
						found.add(table + "." + column);
					}
				})));
		return found;
	}

	/** A submission as an older version kept it. */
	private static final class Older {

		private final JdbcClient jdbc;

		private final PersonId person;

		private final SubmissionId submission;

		private final UUID target = UUID.randomUUID();

		Older(JdbcClient jdbc) {
			this.jdbc = jdbc;
			this.person = MigratedDatabase.person(jdbc);
			this.submission = MigratedDatabase.submission(jdbc, this.person);
			jdbc.sql("update submission set matter = 'Colonel Zzyzx', title = 'On Zzyzx', summary = 'Zzyzx did it.'")
				.update();
			target();
			letter();
			followUp();
		}

		private void target() {
			insert("insert into target (id, submission_id, place, kind, name, native_name, held_position, title, script)"
					+ " values (?, ?, 1, 'individual', 'Darian Zzyzx', 'Zzyzx', 'Commander Zzyzx', 'Zzyzx', 'Zzyzx')",
					this.target, this.submission.value());
			insert("insert into target_alias (target_id, place, name, strength) values (?, 1, 'the Zzyzx', 'weak')",
					this.target);
			insert("insert into supporter (id, submission_id, place, name, body, may_be_named)"
					+ " values (?, ?, 1, 'Dame Zzyzx', 'House of Zzyzx', true)", UUID.randomUUID(),
					this.submission.value());
		}

		private void letter() {
			UUID recipient = UUID.randomUUID();
			UUID dispatch = UUID.randomUUID();
			UUID request = UUID.randomUUID();
			insert("insert into recipient (id, submission_id, name, office, address, address_key, added_by, added_at)"
					+ " values (?, ?, 'Zzyzx', 'Office of Zzyzx', 'Zzyzx@ministry.example', 'zzyzx@ministry.example',"
					+ " ?, ?)", recipient, this.submission.value(), this.person.value(), Moments.bind(AT));
			insert("insert into dispatch (id, submission_id, letter_number, letter_fingerprint, released_by,"
					+ " released_at, hold_ends, stopped_by, stopped_at, stop_reason)"
					+ " values (?, ?, 1, ?, ?, ?, ?, ?, ?, 'Stopped for Zzyzx')", dispatch, this.submission.value(),
					"0".repeat(64), this.person.value(), Moments.bind(AT), Moments.bind(AT), this.person.value(),
					Moments.bind(AT));
			insert("insert into delivery (submission_id, letter_number, recipient_id, dispatch_id, name, office,"
					+ " address, message_id, state, changed_at, note)"
					+ " values (?, 1, ?, ?, 'Zzyzx', 'Zzyzx', 'Zzyzx@ministry.example', '<a@letters.invalid>', 'SENT',"
					+ " ?, 'Zzyzx took it')", this.submission.value(), recipient, dispatch, Moments.bind(AT));
			insert("insert into signing_request (id, submission_id, letter_number, letter_fingerprint, pdf,"
					+ " pdf_fingerprint, signatory_id, letter_date, fixed_at) values (?, ?, 1, ?, ?, ?, ?, ?, ?)",
					request, this.submission.value(), "0".repeat(64), UUID.randomUUID(), "0".repeat(64),
					this.person.value(), LocalDate.of(2026, 10, 5), Moments.bind(AT));
			insert("insert into directors_decision (request_id, kind, decided_by, decided_at, words)"
					+ " values (?, 'DECLINED', ?, ?, 'Not Zzyzx.')", request, this.person.value(), Moments.bind(AT));
		}

		private void followUp() {
			insert("insert into response (id, submission_id, kind, received_day, sender, summary, recorded_by,"
					+ " recorded_at) values (?, ?, 'HOLDING', ?, 'Zzyzx', 'Zzyzx is considered.', ?, ?)",
					UUID.randomUUID(), this.submission.value(), LocalDate.of(2026, 10, 5), this.person.value(),
					Moments.bind(AT));
			insert("insert into next_step (id, submission_id, step, reason, other_route, decided_by, decided_at)"
					+ " values (?, ?, 'OTHER_ROUTE', 'Zzyzx is silent.', 'Through Zzyzx', ?, ?)", UUID.randomUUID(),
					this.submission.value(), this.person.value(), Moments.bind(AT));
			insert("insert into target_outcome (target_id, submission_id, outcome, designation_id, note, recorded_by,"
					+ " recorded_at) values (?, ?, 'DESIGNATED', 'Zzyzx1', '', ?, ?)", this.target,
					this.submission.value(), this.person.value(), Moments.bind(AT));
		}

		private void insert(String statement, Object... values) {
			this.jdbc.sql(statement).params(values).update();
		}

	}

}
