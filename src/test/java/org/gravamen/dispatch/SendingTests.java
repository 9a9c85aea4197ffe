package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

/**
 * A letter goes to each recipient at most once, whatever breaks in between.
 */
class SendingTests {

	private final List<OutgoingLetter> carried = new ArrayList<>();

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aLetterIsSentAndAccountedFor(MigratedDatabase database) {
		ReleasedLetter house = new ReleasedLetter(database, this::take);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThat(house.state()).isEqualTo(DeliveryState.SENT);
		assertThat(house.delivery().note()).isEqualTo("250 ok");
		assertThat(house.settlements.account(house.submission)).isTrue();
		assertThat(this.carried).singleElement()
			.satisfies((letter) -> assertThat(letter.pdf()).isEqualTo(ReleasedLetter.PDF))
			.satisfies((letter) -> assertThat(letter.subject()).isEqualTo("Letter HJT/S/2026/041"))
			.satisfies((letter) -> assertThat(letter.messageId()).isEqualTo(house.delivery().messageId()));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aLetterThatASourceNoLongerConsentsToStaysInTheHouse(MigratedDatabase database) {
		ReleasedLetter house = new ReleasedLetter(database, this::take);
		Recipient to = house.delivery().recipient();
		doThrow(new Refusal(Refusal.Reason.CONSENT_WITHDRAWN, "Consent was withdrawn for E-03.")).when(house.footing)
			.require(to);
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
		ReleasedLetter[] house = new ReleasedLetter[1];
		house[0] = new ReleasedLetter(database, (letter) -> {
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
		ReleasedLetter house = new ReleasedLetter(database, this::take);
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
		ReleasedLetter house = new ReleasedLetter(database, (letter) -> {
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
		ReleasedLetter house = new ReleasedLetter(database, (letter) -> {
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
		ReleasedLetter house = new ReleasedLetter(database, (letter) -> {
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
		ReleasedLetter house = new ReleasedLetter(database, this::take);
		when(house.letters.bytes(any())).thenReturn(new byte[] { 2 });
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.job(() -> house.sending.send(house.submission, house.recipient)))
			.withMessageContaining("SIGNED_VERSION_CHANGED");
		assertThat(house.state()).isEqualTo(DeliveryState.HELD);
		assertThat(this.carried).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aStoppedLetterCanBeReleasedAgainUnderItsOldMessageId(MigratedDatabase database) {
		ReleasedLetter house = new ReleasedLetter(database, this::take);
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
		ReleasedLetter house = new ReleasedLetter(database, this::take);
		house.job(() -> house.sending.send(house.submission, house.recipient));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.job(() -> house.releases().release(house.submission, house.clerk)))
			.withMessageContaining("already gone");
	}

	private Courier.Receipt take(OutgoingLetter letter) {
		this.carried.add(letter);
		return new Courier.Receipt("250 ok");
	}

}
