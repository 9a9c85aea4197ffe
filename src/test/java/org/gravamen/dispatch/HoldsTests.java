package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

class HoldsTests {

	private final Person clerk = new Person(PersonId.next(), "omar", "Omar Reid", "omar@example.org",
			Set.of(Role.DISPATCH_CLERK), true);

	private final Dispatch dispatch = ADispatch.of(DeliveryState.HELD);

	private final Dispatches dispatches = mock();

	private final Rights rights = mock();

	private final SubmissionProcess process = mock();

	@BeforeEach
	void aLetterIsOnHold() {
		when(this.dispatches.require(this.dispatch.submission())).thenReturn(this.dispatch);
	}

	@Test
	void aLetterOnHoldIsStoppedWithAReason() {
		stopAt(ADispatch.RELEASED, " A consent was withdrawn. ");
		verify(this.dispatches).stop(this.dispatch,
				new Stop(this.clerk.id(), ADispatch.RELEASED, "A consent was withdrawn."));
		verify(this.process).dispatchStopped(this.dispatch.submission());
	}

	@Test
	void afterTheHoldALetterCannotBeStopped() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> stopAt(this.dispatch.holdEnds(), "A consent was withdrawn."))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.WRONG_STATE));
		verifyNoInteractions(this.process);
	}

	@Test
	void whoeverStopsALetterSaysWhy() {
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> stopAt(ADispatch.RELEASED, " "))
			.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo("reason"));
		verifyNoInteractions(this.process);
	}

	@Test
	void whoMayNotStopALetterLearnsNothingOfIt() {
		doThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only some may.")).when(this.rights)
			.check(this.clerk, "stop-dispatch", this.dispatch.submission());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stopAt(ADispatch.RELEASED, "No."));
		verifyNoInteractions(this.dispatches, this.process);
	}

	@Test
	void noLetterIsStoppedTwice() {
		Dispatch stopped = new Dispatch(this.dispatch.id(), this.dispatch.submission(), 3, this.dispatch.letter(),
				this.dispatch.releasedBy(), this.dispatch.releasedAt(), this.dispatch.holdEnds(),
				Optional.of(new Stop(this.clerk.id(), ADispatch.RELEASED, "No.")), this.dispatch.deliveries());
		when(this.dispatches.require(this.dispatch.submission())).thenReturn(stopped);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stopAt(ADispatch.RELEASED, "Again."));
	}

	private void stopAt(Instant now, String reason) {
		new Holds(this.dispatches, this.rights, this.process, mock(Chronicle.class), Clock.fixed(now, ZoneOffset.UTC))
			.stop(this.dispatch.submission(), reason, this.clerk);
	}

}
