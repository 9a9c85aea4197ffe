package org.gravamen.submission;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.gravamen.law.LegalTests;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.Parts;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.vault.BlindIndex;
import org.gravamen.vault.OldDatabases;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.mockito.Mockito;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Case files on a fresh database, with nothing of the application but them.
 */
public final class CaseFiles {

	/** The clock of these tests. */
	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	static final LegalTests TESTS = LegalTests.ofTheHouse();

	private final CountedStatements database;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Chronicle chronicle = Mockito.mock(Chronicle.class);

	private final Parts parts = Mockito.mock(Parts.class);

	private final SubmissionProcess process = Mockito.mock(SubmissionProcess.class);

	private final SubmissionStore store;

	private final Submissions submissions;

	private final Allegations allegations;

	private final KeptWordings wordings;

	private final List<ReadinessRule> rules = new ArrayList<>();

	public CaseFiles(String url, String user) {
		CountedStatements database = new CountedStatements(new DriverManagerDataSource(url, user, ""));
		this.database = database;
		Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
		this.jdbc = JdbcClient.create(database);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
		SealedTexts sealed = new SealedTexts(vault());
		AllegationStore charges = new AllegationStore(this.jdbc, sealed);
		TargetStore targets = new TargetStore(this.jdbc, sealed, new TargetLists(this.jdbc, sealed), charges);
		SupporterStore supporters = new SupporterStore(this.jdbc, sealed);
		RegisterWords words = new RegisterWords(new JdbcTemplate(database), BlindIndex.of(this.jdbc, vault()));
		RegimeStore regimes = new RegimeStore(this.jdbc, TESTS);
		this.wordings = new KeptWordings(this.jdbc, regimes, TESTS);
		this.store = new SubmissionStore(this.jdbc, new SubmissionRows(sealed), words, regimes, targets, supporters);
		OldDatabases.carryOver(database, vault(), List.of(new SubmissionSeals()),
				List.of(new WordsCarriedOver(this.jdbc, this.store, words)));
		this.rules.add(new TargetNamed(this.store));
		this.rules.add(new TargetsCharged(this.store));
		Opening opening = new Opening(new NumberCounter(this.jdbc), this.store, this.parts, this.chronicle,
				this.process, CLOCK, new Organisations().of("halden"), TESTS, new MeasuresOffered(TESTS));
		this.submissions = new FiledSubmissions(this.store, targets, supporters,
				new Register(this.jdbc, this.store, words), opening, new Readiness(this.rules), this.parts,
				this.chronicle);
		this.allegations = new KeptAllegations(this.submissions, this.store, charges, TESTS, this.wordings,
				this.chronicle, CLOCK);
	}

	public KeptWordings wordings() {
		return this.wordings;
	}

	public Allegations allegations() {
		return this.allegations;
	}

	public Submissions submissions() {
		return this.submissions;
	}

	Withdrawals withdrawals() {
		return new ProposedWithdrawals(this.jdbc, this.store, this.chronicle, this.process, CLOCK);
	}

	SubmissionWaypoints waypoints() {
		return new SubmissionWaypoints(this.store, this.chronicle, CLOCK);
	}

	/** How many statements an act sends to the database. */
	int statementsOf(Runnable act) {
		return this.database.during(act);
	}

	public JdbcClient jdbc() {
		return this.jdbc;
	}

	public TransactionTemplate transaction() {
		return this.transaction;
	}

	public Chronicle chronicle() {
		return this.chronicle;
	}

	SubmissionProcess process() {
		return this.process;
	}

	Parts parts() {
		return this.parts;
	}

	public Person officer(String name) {
		PersonId id = PersonId.next();
		this.jdbc.sql("""
				insert into person (id, sign_in_name, sign_in_key, name, email, password_hash, enabled)
				values (:id, :key, :key, :name, 'someone@halden.example', 'x', true)""")
			.param("id", id.value())
			.param("key", id.toString())
			.param("name", name)
			.update();
		return new Person(id, id.toString(), name, "someone@halden.example", Set.of(Role.CASE_OFFICER), true);
	}

	public Submission open(Person officer) {
		return this.transaction.execute((status) -> this.submissions.open(ASubmission.answers(), officer));
	}

	public void standAt(SubmissionId id, Stage stage) {
		this.store.reach(id, stage, CLOCK.instant());
	}

	/**
	 * A vault that seals nothing but still insists on the context.
	 * @return the vault
	 */
	public static Vault vault() {
		return new OpenVault();
	}

	private static final class OpenVault implements Vault {

		@Override
		public Kept keep(InputStream bytes, long limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Kept keep(byte[] bytes) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Kept keepWritten(Writing writing) {
			throw new UnsupportedOperationException();
		}

		@Override
		public InputStream open(UUID id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public byte[] read(UUID id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void destroy(UUID id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String seal(String text, String context) {
			return context + "|" + text;
		}

		@Override
		public String unseal(String sealed, String context) {
			if (!sealed.startsWith(context + "|")) {
				throw new IllegalStateException("It belongs elsewhere.");
			}
			return sealed.substring(context.length() + 1);
		}

	}

}
