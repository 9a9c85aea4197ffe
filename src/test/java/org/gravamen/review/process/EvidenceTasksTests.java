package org.gravamen.review.process;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.review.EvidenceReview;
import org.gravamen.review.EvidenceReviews;
import org.gravamen.evidence.Exhibits;
import org.gravamen.review.Finding;
import org.gravamen.evidence.Manifest;
import org.gravamen.review.ReturnCode;
import org.gravamen.review.ReviewEvidence;
import org.gravamen.review.ReviewEvidence.YesNo;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * A review is bound to what was read.
 */
class EvidenceTasksTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	private final SubmissionId submission = SubmissionId.next();

	private final PersonId reviewer = PersonId.next();

	private final Exhibits exhibits = Mockito.mock(Exhibits.class);

	private final LetterVersions letters = Mockito.mock(LetterVersions.class);

	private final EvidenceReviews reviews = Mockito.mock(EvidenceReviews.class);

	private final Parts parts = Mockito.mock(Parts.class);

	private final Chronicle chronicle = Mockito.mock(Chronicle.class);

	private final EvidenceTasks tasks = new EvidenceTasks(this.exhibits, this.letters, this.reviews, this.parts,
			this.chronicle, CLOCK);

	@BeforeEach
	void aLetterWaits() {
		given(this.exhibits.manifest(this.submission)).willReturn(new Manifest(List.of()));
		given(this.letters.current(this.submission)).willReturn(Optional.of(letter("As it was shown.")));
	}

	@Test
	void aReviewIsKeptNotedAndEntered() {
		this.tasks.reviewEvidence(paper(shown()), answers());
		ArgumentCaptor<EvidenceReview> kept = ArgumentCaptor.forClass(EvidenceReview.class);
		verify(this.reviews).keep(kept.capture());
		assertThat(kept.getValue().codes()).containsExactly(ReturnCode.SOURCE_AT_RISK);
		assertThat(kept.getValue().checks().noHarm()).isFalse();
		verify(this.parts).note(this.submission, this.reviewer, Part.REVIEWED);
		verify(this.chronicle).enter(eq(this.submission), any(Happening.class));
	}

	@Test
	void theRecordTellsTheFindingWithinASentence() {
		this.tasks.reviewEvidence(paper(shown()), answers());
		ArgumentCaptor<Happening> entered = ArgumentCaptor.forClass(Happening.class);
		verify(this.chronicle).enter(eq(this.submission), entered.capture());
		assertThat(entered.getValue()).extracting("outcome").isEqualTo("returned: Somebody could be put at risk");
	}

	@Test
	void aStalePageIsRefused() {
		Optional<Fingerprint> shown = shown();
		given(this.letters.current(this.submission)).willReturn(Optional.of(letter("As it stands now.")));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.tasks.reviewEvidence(paper(shown), answers()))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STALE_VERSION));
		verifyNoInteractions(this.reviews, this.parts, this.chronicle);
	}

	@Test
	void theTableIsToldWhatWasFound() {
		this.tasks.reviewEvidence(paper(shown()), answers());
		ArgumentCaptor<EvidenceReview> kept = ArgumentCaptor.forClass(EvidenceReview.class);
		verify(this.reviews).keep(kept.capture());
		given(this.reviews.latest(this.submission)).willReturn(Optional.of(kept.getValue()));
		EvidenceSteps steps = new EvidenceSteps(this.reviews, this.exhibits);
		String id = this.submission.toString();
		assertThat(steps.finding(id)).isEqualTo("return");
		assertThat(steps.exhibitsHeld(id)).isZero();
		assertThat(steps.noHarm(id)).isFalse();
		assertThat(steps.provenanceHolds(id) && steps.consentHolds(id) && steps.exculpatoryAddressed(id)).isTrue();
	}

	private Optional<Fingerprint> shown() {
		return this.tasks.papersToReview(paper(Optional.empty())).seen();
	}

	private Paper paper(Optional<Fingerprint> seen) {
		return new Paper(new PaperId(UUID.randomUUID().toString()), "review-evidence", "Review evidence",
				this.submission, Optional.empty(), Optional.of(this.reviewer), Optional.empty(), Optional.empty(),
				CLOCK.instant(), seen);
	}

	private LetterVersion letter(String text) {
		return new LetterVersion(this.submission, 1, LetterKind.SUBMISSION, text,
				Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), PersonId.next(), CLOCK.instant());
	}

	private static ReviewEvidence answers() {
		return new ReviewEvidence(YesNo.YES, YesNo.YES, YesNo.NO, YesNo.YES, Finding.RETURN,
				Set.of(ReturnCode.SOURCE_AT_RISK), "A guard could be recognised by exhibit E-02.");
	}

}
