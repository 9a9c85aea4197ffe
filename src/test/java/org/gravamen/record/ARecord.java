package org.gravamen.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record alone, on a database of its own.
 */
final class ARecord implements AutoCloseable {

	static final PersonId MEMBER = PersonId.next();

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	final Chronicle chronicle;

	final JdbcClient jdbc;

	final TransactionTemplate transaction;

	ARecord(MigratedDatabase kind) {
		this(kind.fresh());
	}

	/** On this database, which has our tables. */
	ARecord(DataSource database) {
		// What other rooms wrote in plain is not carried over here: they are not there.
		JdbcClient.create(database).sql("delete from carry_over").update();
		Clock clock = Clock.fixed(Instant.parse("2026-11-23T14:32:00.123Z"), ZoneOffset.UTC);
		this.context.registerBean(DataSource.class, () -> database);
		this.context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
		this.context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
		this.context.registerBean(Clock.class, () -> clock);
		TestPropertyValues.of("gravamen.home=" + home()).applyTo(this.context);
		this.context.scan("org.gravamen.vault");
		this.context.register(Settings.class, JdbcChronicle.class, Reasons.class, PlainReasons.class);
		this.context.refresh();
		this.chronicle = this.context.getBean(Chronicle.class);
		this.jdbc = this.context.getBean(JdbcClient.class);
		this.transaction = new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class));
	}

	void inTransaction(Consumer<Chronicle> act) {
		this.transaction.executeWithoutResult((status) -> act.accept(this.chronicle));
	}

	void enter(SubmissionId submission, Happening happening) {
		inTransaction((record) -> record.enter(submission, happening));
	}

	/**
	 * Writes a record of this length, every field of every entry filled and different.
	 */
	SubmissionId ofLength(int entries) {
		SubmissionId submission = SubmissionId.next();
		inTransaction((record) -> {
			for (int number = 1; number <= entries; number++) {
				record.enter(submission, happening(number));
			}
		});
		return submission;
	}

	private static Happening happening(int number) {
		return Happening.of("Opinion given, " + number)
			.by(MEMBER)
			.outcome("dissent " + number)
			.why("Reason " + number)
			.about("Letter, version " + number, Fingerprint.of(new byte[] { (byte) number }));
	}

	private static Path home() {
		try {
			return Files.createTempDirectory("gravamen-record");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement
	@ConfigurationPropertiesScan("org.gravamen.vault")
	static class Settings {

	}

}
