package org.gravamen.review;

import java.util.List;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Use;
import org.gravamen.process.SubmissionProcess;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * Which withdrawals of consent reopen a review.
 */
class ReopeningTests {

	private final SubmissionId submission = SubmissionId.next();

	private final AcceptedEvidence evidence = Mockito.mock(AcceptedEvidence.class);

	private final Consenting consenting = Mockito.mock(Consenting.class);

	private final SubmissionProcess process = Mockito.mock(SubmissionProcess.class);

	private final Chronicle chronicle = Mockito.mock(Chronicle.class);

	private final Reopening reopening = new Reopening(new LostGround(this.evidence, this.consenting), this.process,
			this.chronicle);

	@BeforeEach
	void theCouncilHasIt() {
		given(this.process.evidenceChanged(this.submission)).willReturn(true);
	}

	@Test
	void anExhibitThatIsGoneReopensIt() {
		given(this.evidence.changed(this.submission)).willReturn(true);
		withdraw(Use.INTERNAL);
		isReopened();
	}

	@Test
	void anExhibitThatMayNoLongerBeSentReopensIt() {
		against(3);
		withdraw(Use.AUTHORITY);
		isReopened();
	}

	@Test
	void anExhibitThatNothingRestsOnDoesNot() {
		withdraw(Use.AUTHORITY);
		verifyNoInteractions(this.process, this.chronicle);
	}

	@Test
	void anotherUseOfItDoesNotWhateverStandsAgainstOthers() {
		against(4);
		withdraw(Use.PUBLICATION);
		verifyNoInteractions(this.process, this.chronicle);
	}

	@Test
	void nothingIsEnteredWhereNobodyRestsOnItNow() {
		given(this.process.evidenceChanged(this.submission)).willReturn(false);
		against(3);
		withdraw(Use.AUTHORITY);
		verifyNoInteractions(this.chronicle);
	}

	private void withdraw(Use use) {
		this.reopening.reopen(new ConsentWithdrawn(this.submission, new ExhibitNumber(3), use, Consent.State.WITHDRAWN,
				PersonId.next()));
	}

	private void against(int number) {
		Exhibit exhibit = Mockito.mock(Exhibit.class);
		given(exhibit.number()).willReturn(new ExhibitNumber(number));
		given(this.consenting.against(this.submission)).willReturn(List.of(exhibit));
	}

	private void isReopened() {
		verify(this.process).evidenceChanged(this.submission);
		verify(this.chronicle).enter(eq(this.submission), any(Happening.class));
	}

}
