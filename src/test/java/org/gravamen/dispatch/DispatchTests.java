package org.gravamen.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.signature.SignedLetter;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gravamen.dispatch.DeliveryState.CLAIMED;
import static org.gravamen.dispatch.DeliveryState.HELD;
import static org.gravamen.dispatch.DeliveryState.IN_DOUBT;
import static org.gravamen.dispatch.DeliveryState.SENT;
import static org.gravamen.dispatch.DeliveryState.SETTLED;
import static org.gravamen.dispatch.DeliveryState.STOPPED;

class DispatchTests {

	private static final Duration HOLD = Duration.ofMinutes(30);

	@Test
	void aLetterWithoutARecipientIsNotReleased() {
		SignedLetter letter = signed();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> Dispatch.release(letter, List.of(), PersonId.next(), ADispatch.RELEASED, HOLD))
			.withMessageContaining("no recipient");
	}

	@Test
	void aReleasedLetterIsHeldForEachRecipientUnderAnIdOfItsOwn() {
		List<Recipient> to = List.of(ADispatch.recipient("The Foreign Secretary"), ADispatch.recipient("The Minister"));
		Dispatch dispatch = Dispatch.release(signed(), to, PersonId.next(), ADispatch.RELEASED, HOLD);
		assertThat(dispatch.waiting()).isEqualTo(to);
		assertThat(dispatch.letter()).isEqualTo(ADispatch.LETTER);
		assertThat(dispatch.holdEnds()).isEqualTo(ADispatch.RELEASED.plus(HOLD));
		assertThat(dispatch.deliveries()).extracting(Delivery::messageId).doesNotHaveDuplicates();
	}

	@Test
	void aStoppedDispatchWhoseLetterWasReleasedAgainIsNotCertain() {
		assertThat(ADispatch.of(List.of()).certain()).isFalse();
	}

	@Test
	void itCanBeStoppedUntilItsHoldEnds() {
		Dispatch dispatch = ADispatch.of(HELD);
		assertThat(dispatch.onHold(dispatch.holdEnds().minusMillis(1))).isTrue();
		assertThat(dispatch.onHold(dispatch.holdEnds())).isFalse();
	}

	@Test
	void itIsStoppedOnce() {
		Dispatch held = ADispatch.of(HELD);
		Stop stop = new Stop(PersonId.next(), ADispatch.RELEASED, "A consent was withdrawn.");
		Dispatch stopped = new Dispatch(held.id(), held.submission(), 3, held.letter(), held.releasedBy(),
				held.releasedAt(), held.holdEnds(), Optional.of(stop), held.deliveries());
		assertThat(stopped.onHold(ADispatch.RELEASED)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = DeliveryState.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
	void aMachineSendsOnlyWhatIsHeld(DeliveryState state) {
		assertThat(ADispatch.of(state).waiting()).isEmpty();
		assertThat(ADispatch.of(state, HELD).waiting()).hasSize(1);
	}

	@Test
	void itIsCertainOnceEveryLetterIsThere() {
		assertThat(ADispatch.of(SENT, SETTLED).certain()).isTrue();
		assertThat(ADispatch.of(SENT, IN_DOUBT).certain()).isFalse();
		assertThat(ADispatch.of(SENT, CLAIMED).certain()).isFalse();
		assertThat(ADispatch.of(SENT, HELD).certain()).isFalse();
	}

	@Test
	void itWasCompletedWhenTheLastLetterWasThere() {
		Instant later = ADispatch.RELEASED.plusSeconds(9);
		Delivery first = ADispatch.delivery(SENT);
		Delivery last = new Delivery(first.recipient(), "<2@letters.invalid>", SETTLED, later, "Telephoned.");
		assertThat(ADispatch.of(List.of(first, last)).completedAt()).contains(later);
		assertThat(ADispatch.of(SENT, HELD).completedAt()).isEmpty();
	}

	@Test
	void aLetterThatWasBegunAndNeverAccountedForIsInDoubt() {
		assertThat(ADispatch.of(CLAIMED, IN_DOUBT, SENT).inDoubt()).extracting(Delivery::state)
			.containsExactly(CLAIMED, IN_DOUBT);
	}

	@Test
	void anotherLetterThanTheOneReleasedIsNotSent() {
		Dispatch dispatch = ADispatch.of(HELD);
		Recipient to = dispatch.deliveries().get(0).recipient();
		dispatch.requireUnchanged(ADispatch.LETTER, to);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> dispatch.requireUnchanged(Fingerprint.of(new byte[] { 2 }), to))
			.withMessageContaining("SIGNED_VERSION_CHANGED");
	}

	@Test
	void aRecipientWhoChangedSinceTheReleaseGetsNothing() {
		Dispatch dispatch = ADispatch.of(HELD);
		Recipient to = dispatch.deliveries().get(0).recipient();
		Recipient changed = new Recipient(to.id(), to.submission(), to.name(), to.office(),
				new EmailAddress("spy@example.org"), to.kind());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dispatch.requireUnchanged(ADispatch.LETTER, changed))
			.withMessageContaining("SIGNED_VERSION_CHANGED");
	}

	@Test
	void aLetterGoesOnlyToItsRecipients() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ADispatch.of(HELD).to(UUID.randomUUID()))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
	}

	@ParameterizedTest
	@CsvSource({ "HELD, CLAIMED STOPPED", "CLAIMED, SENT IN_DOUBT HELD", "IN_DOUBT, SETTLED HELD", "STOPPED, HELD",
			"SENT, ''", "SETTLED, ''" })
	void aDeliveryMovesOnlyAlongItsPath(DeliveryState from, String allowed) {
		for (DeliveryState next : DeliveryState.values()) {
			assertThat(from.mayBecome(next)).as("%s to %s", from, next)
				.isEqualTo(allowed.matches("(.* )?" + next.name() + "( .*)?"));
		}
	}

	@Test
	void aStoppedLetterIsNotThere() {
		assertThat(STOPPED.delivered()).isFalse();
	}

	private static SignedLetter signed() {
		return new SignedLetter(UUID.randomUUID(), SubmissionId.next(), 3, Fingerprint.of(new byte[] { 9 }),
				ADispatch.LETTER, UUID.randomUUID(), 1, PersonId.next(), ADispatch.RELEASED);
	}

}
