package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.gravamen.people.Parts;
import org.gravamen.record.Chronicle;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Submission;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Submissions;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vault.BlindIndex;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * One released letter to one recipient, on a database of its own.
 */
final class ReleasedLetter {

	static final byte[] PDF = { 1 };

	final SignedLetters letters = mock();

	final Footing footing = mock();

	Clock clock = Clock.fixed(ADispatch.RELEASED, ZoneOffset.UTC);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	final PersonId clerk;

	final SubmissionId submission;

	final UUID recipient = UUID.randomUUID();

	private final Letterheads sealed;

	private final Recipients recipients;

	final Dispatches dispatches;

	final Settlements settlements;

	final Sending sending;

	ReleasedLetter(MigratedDatabase database, Courier courier) {
		DataSource source = database.fresh();
		DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
		this.jdbc = JdbcClient.create(source);
		this.transaction = new TransactionTemplate(manager);
		this.clerk = MigratedDatabase.person(this.jdbc);
		this.submission = MigratedDatabase.submission(this.jdbc, this.clerk);
		Submissions submissions = submissions(this.submission);
		this.sealed = new Letterheads(CaseFiles.vault(), BlindIndex.of(this.jdbc, CaseFiles.vault()));
		Deliveries deliveries = new Deliveries(this.jdbc, this.sealed);
		this.recipients = new Recipients(this.jdbc, this.sealed, submissions, mock(Chronicle.class), this.clock);
		this.dispatches = new Dispatches(this.jdbc, deliveries, this.sealed);
		this.settlements = new Settlements(this.dispatches, deliveries, mock(Chronicle.class), this.clock);
		this.sending = new Sending(this.dispatches, deliveries, this.footing,
				new Claims(deliveries, manager, this.clock),
				new Envelopes(this.letters, this.recipients, submissions, this.clock), courier, mock(Chronicle.class),
				this.clock);
		addRecipient();
		sign();
		job(() -> releases().release(this.submission, this.clerk));
	}

	Releases releases() {
		return new Releases(this.letters, this.recipients, this.dispatches, this.footing, mock(Parts.class),
				mock(Chronicle.class), new DispatchSettings(Duration.ofMinutes(30)), this.clock);
	}

	void job(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	DeliveryState state() {
		return DeliveryState.valueOf(this.jdbc.sql("select state from delivery").query(String.class).single());
	}

	Delivery delivery() {
		return this.dispatches.require(this.submission).to(this.recipient);
	}

	private void addRecipient() {
		this.jdbc.sql("""
				insert into recipient (id, submission_id, sealed_name, sealed_office, sealed_address, address_key,
				  added_by, added_at)
				values (:id, :submission, :name, :office, :address, 'x', :by, :at)""")
			.params(this.sealed.columns(
					new Recipient(this.recipient, this.submission, "The Foreign Secretary", "Sanctions Directorate",
							new EmailAddress("sanctions@example.org"), Recipient.Kind.AUTHORITY),
					Letterheads.recipient(this.recipient)))
			.param("id", this.recipient)
			.param("submission", this.submission.value())
			.param("by", this.clerk.value())
			.param("at", Moments.bind(ADispatch.RELEASED))
			.update();
	}

	private void sign() {
		SignedLetter letter = new SignedLetter(UUID.randomUUID(), this.submission, 3, Fingerprint.of(PDF),
				Fingerprint.of(PDF), UUID.randomUUID(), 1, this.clerk, ADispatch.RELEASED);
		when(this.letters.latest(this.submission)).thenReturn(Optional.of(letter));
		when(this.letters.bytes(letter)).thenReturn(PDF);
	}

	private static Submissions submissions(SubmissionId id) {
		Submission matter = mock();
		when(matter.number()).thenReturn(new SubmissionNumber("HJT", 2026, 41));
		Submissions submissions = mock();
		when(submissions.get(id)).thenReturn(matter);
		return submissions;
	}

}
