package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Use;
import org.gravamen.people.Rights;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

/**
 * A letter on hold goes nowhere once a source has taken back its consent.
 */
class ConsentGoneTests {

	private final Dispatch dispatch = ADispatch.of(DeliveryState.HELD);

	private final Dispatches dispatches = mock();

	private final Consenting consenting = mock();

	private final SubmissionProcess process = mock();

	private final PersonId officer = PersonId.next();

	@BeforeEach
	void aLetterWasReleased() {
		when(this.dispatches.latest(this.dispatch.submission())).thenReturn(Optional.of(this.dispatch));
	}

	@Test
	void aLetterOnHoldIsStopped() {
		standsAgainst(List.of(Mockito.mock(Exhibit.class)));
		withdrawnAt(ADispatch.RELEASED);
		verify(this.dispatches).stop(this.dispatch, new Stop(this.officer, ADispatch.RELEASED,
				"Consent to its going to the authority was withdrawn for E-03."));
		verify(this.process).dispatchStopped(this.dispatch.submission());
	}

	@Test
	void aLetterThatDoesNotRestOnItGoesOn() {
		standsAgainst(List.of());
		withdrawnAt(ADispatch.RELEASED);
		verifyNoInteractions(this.process);
	}

	@Test
	void aLetterThatHasGoneIsNotStoppedAnyMore() {
		standsAgainst(List.of(Mockito.mock(Exhibit.class)));
		withdrawnAt(this.dispatch.holdEnds());
		verifyNoInteractions(this.process);
	}

	private void standsAgainst(List<Exhibit> exhibits) {
		when(this.consenting.against(this.dispatch.submission(), Use.AUTHORITY)).thenReturn(exhibits);
	}

	private void withdrawnAt(Instant now) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		Holds holds = new Holds(this.dispatches, mock(Rights.class), this.process, mock(Chronicle.class), clock);
		new ConsentGone(this.dispatches, holds, this.consenting, clock)
			.stop(new ConsentWithdrawn(this.dispatch.submission(), new ExhibitNumber(3), Use.AUTHORITY, this.officer));
	}

}
