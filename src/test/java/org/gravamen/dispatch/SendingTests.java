package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Use;
import org.gravamen.people.Parts;
import org.gravamen.record.Chronicle;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.submission.Submission;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Submissions;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * A letter goes to each recipient at most once, whatever breaks in between.
 */
class SendingTests {

	private static final byte[] PDF = { 1 };

	private final List<OutgoingLetter> carried = new ArrayList<>();

	private final SignedLetters letters = mock();

	private final Consenting consenting = mock();

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aLetterIsSentAndAccountedFor(MigratedDatabase database) {
		House house = new House(database, this::take);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThat(house.state()).isEqualTo(DeliveryState.SENT);
		assertThat(house.delivery().note()).isEqualTo("250 ok");
		assertThat(house.settlements.account(house.submission)).isTrue();
		assertThat(this.carried).singleElement()
			.satisfies((letter) -> assertThat(letter.pdf()).isEqualTo(PDF))
			.satisfies((letter) -> assertThat(letter.subject()).isEqualTo("Letter HJT/S/2026/041"))
			.satisfies((letter) -> assertThat(letter.messageId()).isEqualTo(house.delivery().messageId()));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aLetterThatASourceNoLongerConsentsToStaysInTheHouse(MigratedDatabase database) {
		House house = new House(database, this::take);
		doThrow(new Refusal(Refusal.Reason.CONSENT_WITHDRAWN, "Consent was withdrawn for E-03.")).when(this.consenting)
			.require(house.submission, Use.AUTHORITY);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.job(() -> house.sending.send(house.submission, house.recipient)))
			.withMessageContaining("E-03");
		assertThat(this.carried).isEmpty();
		assertThat(house.state()).isEqualTo(DeliveryState.HELD);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void theClaimIsCommittedBeforeAnybodyIsConnectedTo(MigratedDatabase database) {
		List<DeliveryState> seen = new ArrayList<>();
		House[] house = new House[1];
		house[0] = new House(database, (letter) -> {
			// another connection sees only what is committed
			seen.add(house[0].state());
			return new Courier.Receipt("250 ok");
		});
		house[0].job(() -> house[0].sending.send(house[0].submission, house[0].recipient));
		assertThat(seen).containsExactly(DeliveryState.CLAIMED);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aJobThatDiesAfterSendingLeavesDoubtAndNeverASecondLetter(MigratedDatabase database) {
		House house = new House(database, this::take);
		assertThatIllegalStateException().isThrownBy(() -> house.job(() -> {
			house.sending.send(house.submission, house.recipient);
			throw new IllegalStateException("killed before the commit");
		}));
		assertThat(house.state()).isEqualTo(DeliveryState.CLAIMED);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThat(house.state()).isEqualTo(DeliveryState.IN_DOUBT);
		assertThat(this.carried).hasSize(1);
		assertThat(house.settlements.account(house.submission)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aCertainRefusalIsTriedAgain(MigratedDatabase database) {
		List<RuntimeException> refusals = new ArrayList<>(
				List.of(new Courier.NotTaken("The mail server refused.", new IllegalStateException())));
		House house = new House(database, (letter) -> {
			if (!refusals.isEmpty()) {
				throw refusals.remove(0);
			}
			return take(letter);
		});
		assertThatExceptionOfType(Courier.NotTaken.class)
			.isThrownBy(() -> house.job(() -> house.sending.send(house.submission, house.recipient)));
		assertThat(house.state()).isEqualTo(DeliveryState.HELD);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThat(house.state()).isEqualTo(DeliveryState.SENT);
		assertThat(this.carried).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aBrokenConnectionIsSettledByAPersonBeforeAnythingIsSentAgain(MigratedDatabase database) {
		List<RuntimeException> breaks = new ArrayList<>(
				List.of(new Courier.Broke("The connection broke.", new IllegalStateException())));
		House house = new House(database, (letter) -> {
			if (!breaks.isEmpty()) {
				throw breaks.remove(0);
			}
			return take(letter);
		});
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThat(house.state()).isEqualTo(DeliveryState.IN_DOUBT);
		house.job(() -> house.settlements.settle(house.submission,
				new SettleDelivery(SettleDelivery.Arrival.NOT_ARRIVED, "The clerk telephoned."), house.clerk));
		assertThat(house.dispatches.require(house.submission).waiting()).hasSize(1);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThat(house.state()).isEqualTo(DeliveryState.SENT);
		assertThat(this.carried).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void anEstablishedArrivalEndsTheDoubt(MigratedDatabase database) {
		House house = new House(database, (letter) -> {
			throw new Courier.Broke("The connection broke.", new IllegalStateException());
		});
		house.job(() -> house.sending.send(house.submission, house.recipient));
		house.job(() -> house.settlements.settle(house.submission,
				new SettleDelivery(SettleDelivery.Arrival.ARRIVED, "It is in the archive mailbox."), house.clerk));
		assertThat(house.settlements.account(house.submission)).isTrue();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.settlements.settle(house.submission,
				new SettleDelivery(SettleDelivery.Arrival.ARRIVED, "Again."), house.clerk));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void anotherLetterThanTheOneSignedIsNeverSent(MigratedDatabase database) {
		House house = new House(database, this::take);
		when(this.letters.bytes(any())).thenReturn(new byte[] { 2 });
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.job(() -> house.sending.send(house.submission, house.recipient)))
			.withMessageContaining("SIGNED_VERSION_CHANGED");
		assertThat(house.state()).isEqualTo(DeliveryState.HELD);
		assertThat(this.carried).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aStoppedLetterCanBeReleasedAgainUnderItsOldMessageId(MigratedDatabase database) {
		House house = new House(database, this::take);
		String messageId = house.delivery().messageId();
		house.job(() -> house.settlements.standDown(house.submission));
		assertThat(house.state()).isEqualTo(DeliveryState.STOPPED);
		house.clock = Clock.offset(house.clock, Duration.ofHours(1));
		house.job(() -> house.releases().release(house.submission, house.clerk));
		assertThat(house.state()).isEqualTo(DeliveryState.HELD);
		assertThat(house.delivery().messageId()).isEqualTo(messageId);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aVersionThatWentToARecipientDoesNotGoThereAgain(MigratedDatabase database) {
		House house = new House(database, this::take);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.job(() -> house.releases().release(house.submission, house.clerk)))
			.withMessageContaining("already gone");
	}

	private Courier.Receipt take(OutgoingLetter letter) {
		this.carried.add(letter);
		return new Courier.Receipt("250 ok");
	}

	/** One released letter to one recipient, on a database of its own. */
	private final class House {

		private Clock clock = Clock.fixed(ADispatch.RELEASED, ZoneOffset.UTC);

		private final JdbcClient jdbc;

		private final TransactionTemplate transaction;

		private final PersonId clerk;

		private final SubmissionId submission;

		private final UUID recipient = UUID.randomUUID();

		private final Recipients recipients;

		private final Dispatches dispatches;

		private final Settlements settlements;

		private final Sending sending;

		House(MigratedDatabase database, Courier courier) {
			DataSource source = database.fresh();
			DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
			this.jdbc = JdbcClient.create(source);
			this.transaction = new TransactionTemplate(manager);
			this.clerk = MigratedDatabase.person(this.jdbc);
			this.submission = MigratedDatabase.submission(this.jdbc, this.clerk);
			Submissions submissions = submissions(this.submission);
			Deliveries deliveries = new Deliveries(this.jdbc);
			this.recipients = new Recipients(this.jdbc, submissions, mock(Chronicle.class), this.clock);
			this.dispatches = new Dispatches(this.jdbc, deliveries);
			this.settlements = new Settlements(this.dispatches, deliveries, mock(Chronicle.class), this.clock);
			this.sending = new Sending(this.dispatches, deliveries, SendingTests.this.consenting,
					new Claims(deliveries, manager, this.clock),
					new Envelopes(SendingTests.this.letters, this.recipients, submissions, this.clock), courier,
					mock(Chronicle.class), this.clock);
			addRecipient();
			sign();
			job(() -> releases().release(this.submission, this.clerk));
		}

		Releases releases() {
			return new Releases(SendingTests.this.letters, this.recipients, this.dispatches,
					SendingTests.this.consenting, mock(Parts.class), mock(Chronicle.class),
					new DispatchSettings(Duration.ofMinutes(30)), this.clock);
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
					insert into recipient (id, submission_id, name, office, address, address_key, added_by, added_at)
					values (?, ?, 'The Foreign Secretary', 'Sanctions Directorate', 'sanctions@example.org',
					  'sanctions@example.org', ?, ?)""")
				.params(this.recipient, this.submission.value(), this.clerk.value(), Moments.bind(ADispatch.RELEASED))
				.update();
		}

		private void sign() {
			SignedLetter letter = new SignedLetter(UUID.randomUUID(), this.submission, 3, Fingerprint.of(PDF),
					Fingerprint.of(PDF), UUID.randomUUID(), 1, this.clerk, ADispatch.RELEASED);
			when(SendingTests.this.letters.latest(this.submission)).thenReturn(Optional.of(letter));
			when(SendingTests.this.letters.bytes(letter)).thenReturn(PDF);
		}

		private static Submissions submissions(SubmissionId id) {
			Submission matter = mock();
			when(matter.number()).thenReturn(new SubmissionNumber("HJT", 2026, 41));
			Submissions submissions = mock();
			when(submissions.get(id)).thenReturn(matter);
			return submissions;
		}

	}

}
