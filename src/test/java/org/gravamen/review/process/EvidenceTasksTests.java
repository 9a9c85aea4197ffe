package org.gravamen.review.process;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Manifest;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.review.Conclusion;
import org.gravamen.review.Coverage;
import org.gravamen.review.EvidenceReview;
import org.gravamen.review.EvidenceReviews;
import org.gravamen.review.Finding;
import org.gravamen.review.ReturnCode;
import org.gravamen.review.ReviewEvidence;
import org.gravamen.review.ReviewEvidence.YesNo;
import org.gravamen.review.Worksheet;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * A review is bound to the letter, the exhibits and the matrix that were read.
 */
class EvidenceTasksTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	private static final Fingerprint SOME = Fingerprint.of(new byte[] { 1 });

	private final PersonId reviewer = PersonId.next();

	private final Submission matter = OfficersPages.matter(Stage.EVIDENCE_REVIEW, PersonId.next());

	private final Submissions submissions = Mockito.mock(Submissions.class);

	private final Exhibits exhibits = Mockito.mock(Exhibits.class);

	private final LetterVersions letters = Mockito.mock(LetterVersions.class);

	private final Worksheets worksheets = Mockito.mock(Worksheets.class);

	private final Conclusion conclusion = Mockito.mock(Conclusion.class);

	private final EvidenceTasks tasks = new EvidenceTasks(this.submissions, this.exhibits, this.letters,
			this.worksheets, this.conclusion);

	@BeforeEach
	void aLetterWaits() {
		given(this.submissions.get(this.matter.id())).willReturn(this.matter);
		given(this.exhibits.manifest(this.matter.id())).willReturn(new Manifest(List.of()));
		given(this.letters.current(this.matter.id())).willReturn(Optional.of(letter("As it was shown.")));
		given(this.worksheets.of(this.matter)).willReturn(worksheet(SOME));
	}

	@Test
	void whatWasReadIsConcluded() {
		this.tasks.reviewEvidence(paper(shown()), answers());
		verify(this.conclusion).conclude(worksheet(SOME), letter("As it was shown."), answers(), this.reviewer);
	}

	@Test
	void aLetterThatChangedSinceIsRefused() {
		Optional<Fingerprint> shown = shown();
		given(this.letters.current(this.matter.id())).willReturn(Optional.of(letter("As it stands now.")));
		isStale(shown);
	}

	@Test
	void aMatrixThatChangedSinceIsRefused() {
		Optional<Fingerprint> shown = shown();
		given(this.worksheets.of(this.matter)).willReturn(worksheet(Fingerprint.of(new byte[] { 2 })));
		isStale(shown);
	}

	@Test
	void theTableIsToldWhatWasFound() {
		EvidenceReviews reviews = Mockito.mock(EvidenceReviews.class);
		given(reviews.latest(this.matter.id())).willReturn(Optional.of(review()));
		EvidenceSteps steps = new EvidenceSteps(reviews);
		String id = this.matter.id().toString();
		assertThat(steps.finding(id)).isEqualTo("return");
		assertThat(steps.departs(id)).isTrue();
		assertThat(List.of(steps.exhibitsAccepted(id), steps.pointsNotMet(id), steps.pointsPartly(id),
				steps.pointsOnOneSource(id)))
			.containsExactly(4, 1, 2, 3);
		assertThat(steps.noHarm(id)).isFalse();
		assertThat(steps.provenanceHolds(id) && steps.gradingConfirmed(id) && steps.consentHolds(id)
				&& steps.exculpatoryAddressed(id))
			.isTrue();
	}

	private void isStale(Optional<Fingerprint> shown) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.tasks.reviewEvidence(paper(shown), answers()))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STALE_VERSION));
		verifyNoInteractions(this.conclusion);
	}

	private Optional<Fingerprint> shown() {
		return this.tasks.papersToReview(paper(Optional.empty())).seen();
	}

	private Paper paper(Optional<Fingerprint> seen) {
		return new Paper(new PaperId(UUID.randomUUID().toString()), "review-evidence", "Review evidence",
				this.matter.id(), Optional.empty(), Optional.of(this.reviewer), Optional.empty(), Optional.empty(),
				CLOCK.instant(), seen);
	}

	private LetterVersion letter(String text) {
		return new LetterVersion(this.matter.id(), 1, LetterKind.SUBMISSION, text,
				Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), this.matter.officer(), CLOCK.instant());
	}

	private EvidenceReview review() {
		return new EvidenceReview(UUID.randomUUID(), this.matter.id(), this.reviewer, Finding.RETURN,
				answers().checks(), answers().codes(), answers().reasons(), "",
				new EvidenceReview.Weighing(Finding.ACCEPT, "", "", new Worksheet.Tally(4, 1, 2, 3), SOME),
				new EvidenceReview.Basis(SOME, SOME, Optional.of(SOME)), CLOCK.instant());
	}

	private static Worksheet worksheet(Fingerprint shown) {
		return new Worksheet(new Coverage(List.of()), shown, Map.of(), Map.of(), Map.of(), Map.of());
	}

	private static ReviewEvidence answers() {
		return new ReviewEvidence(YesNo.YES, YesNo.YES, YesNo.YES, YesNo.NO, YesNo.YES, Finding.RETURN,
				Set.of(ReturnCode.SOURCE_AT_RISK), null, null, "A guard could be recognised by exhibit E-02.");
	}

}
