package org.gravamen.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Use;
import org.gravamen.people.Rights;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.review.LostGround;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

/**
 * A signed letter goes nowhere once a source has taken back its consent, until it has
 * begun to leave.
 */
class ConsentGoneTests {

	private static final String WHY = "Consent to its going to the authority was refused for E-03.";

	private final Dispatches dispatches = mock();

	private final Deliveries deliveries = mock();

	private final Settlements settlements = mock();

	private final SignedLetters letters = mock();

	private final SubmissionProcess process = mock();

	private final LostGround ground = mock();

	private final PersonId officer = PersonId.next();

	@Test
	void aLetterOnHoldIsStoppedAndItsSignatureLapses() {
		Dispatch dispatch = released(DeliveryState.HELD);
		SignedLetter letter = signed(dispatch.submission(), ADispatch.LETTER);
		refusedAt(ADispatch.RELEASED, dispatch.submission());
		verify(this.dispatches).stop(dispatch, new Stop(this.officer, ADispatch.RELEASED, WHY));
		verify(this.process).dispatchStopped(dispatch.submission());
		verify(this.letters).lapse(letter, ADispatch.RELEASED);
	}

	@Test
	void aLetterThatDoesNotRestOnItGoesOn() {
		Dispatch dispatch = released(DeliveryState.HELD);
		when(this.ground.through(any())).thenReturn(false);
		refusedAt(ADispatch.RELEASED, dispatch.submission());
		verifyNoInteractions(this.process, this.letters);
	}

	@Test
	void aLetterThatWaitsForAMailServerIsCalledBack() {
		Dispatch dispatch = released(DeliveryState.HELD, DeliveryState.HELD);
		SignedLetter letter = signed(dispatch.submission(), ADispatch.LETTER);
		Instant now = dispatch.holdEnds();
		when(this.process.evidenceChangedBeforeDispatch(dispatch.submission())).thenReturn(true);
		refusedAt(now, dispatch.submission());
		verify(this.dispatches).stop(dispatch, new Stop(this.officer, now, WHY));
		verify(this.settlements).standDown(dispatch.submission());
		verify(this.letters).lapse(letter, now);
	}

	@Test
	void aLetterThatHasBegunToLeaveIsNotCalledBackAnyMore() {
		Dispatch dispatch = released(DeliveryState.CLAIMED, DeliveryState.HELD);
		signed(dispatch.submission(), ADispatch.LETTER);
		refusedAt(dispatch.holdEnds(), dispatch.submission());
		verifyNoInteractions(this.process, this.settlements);
		verify(this.letters, never()).lapse(any(), any());
	}

	@Test
	void aLetterThatWaitsToBeReleasedIsCalledBackWhateverBecameOfAnEarlierOne() {
		Dispatch earlier = released(DeliveryState.SENT);
		SignedLetter letter = signed(earlier.submission(), Fingerprint.of(new byte[] { 2 }));
		Instant now = earlier.holdEnds();
		when(this.process.evidenceChangedBeforeDispatch(earlier.submission())).thenReturn(true);
		refusedAt(now, earlier.submission());
		verify(this.letters).lapse(letter, now);
		verify(this.dispatches, never()).stop(any(), any());
		verifyNoInteractions(this.settlements);
	}

	@Test
	void aSignatureStandsWhoseLetterIsNotInDispatch() {
		Dispatch earlier = released(DeliveryState.HELD);
		signed(earlier.submission(), ADispatch.LETTER);
		refusedAt(earlier.holdEnds(), earlier.submission());
		verify(this.letters, never()).lapse(any(), any());
		verifyNoInteractions(this.settlements);
	}

	private Dispatch released(DeliveryState... states) {
		Dispatch dispatch = ADispatch.of(states);
		when(this.ground.through(any())).thenReturn(true);
		when(this.dispatches.latest(dispatch.submission())).thenReturn(Optional.of(dispatch));
		when(this.deliveries.held(dispatch.id())).thenReturn(dispatch.deliveries());
		return dispatch;
	}

	private SignedLetter signed(SubmissionId submission, Fingerprint fingerprint) {
		SignedLetter letter = new SignedLetter(UUID.randomUUID(), submission, 3, fingerprint, fingerprint,
				UUID.randomUUID(), 1, this.officer, ADispatch.RELEASED);
		when(this.letters.latest(submission)).thenReturn(Optional.of(letter));
		return letter;
	}

	private void refusedAt(Instant now, SubmissionId submission) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		Chronicle chronicle = Mockito.mock(Chronicle.class);
		Holds holds = new Holds(this.dispatches, mock(Rights.class), this.process, chronicle, clock);
		Recall recall = new Recall(this.dispatches, this.deliveries, this.settlements, this.letters, this.process,
				chronicle);
		new ConsentGone(this.dispatches, holds, recall, this.ground, clock).stop(new ConsentWithdrawn(submission,
				new ExhibitNumber(3), Use.AUTHORITY, Consent.State.REFUSED, this.officer));
	}

}
