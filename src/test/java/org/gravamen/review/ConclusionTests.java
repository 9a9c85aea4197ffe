package org.gravamen.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Manifest;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.review.ReviewEvidence.YesNo;
import org.gravamen.submission.DroppedTargets;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/**
 * What a review may conclude from its findings.
 */
class ConclusionTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	private static final Fingerprint CHARGES = Fingerprint.of(new byte[] { 7 });

	private static final String GROUND = "Istanbul Protocol (2022): do no harm.";

	private static final UUID VOSS = new UUID(0, 1);

	private static final UUID MARR = new UUID(0, 2);

	private final SubmissionId submission = SubmissionId.next();

	private final PersonId reviewer = PersonId.next();

	private final EvidenceReviews reviews = Mockito.mock(EvidenceReviews.class);

	private final Sufficiency sufficiency = Mockito.mock(Sufficiency.class);

	private final Paragraphs paragraphs = Mockito.mock(Paragraphs.class);

	private final Exhibits exhibits = Mockito.mock(Exhibits.class);

	private final Charges charges = Mockito.mock(Charges.class);

	private final DroppedTargets droppedTargets = Mockito.mock(DroppedTargets.class);

	private final Parts parts = Mockito.mock(Parts.class);

	private final Chronicle chronicle = Mockito.mock(Chronicle.class);

	private final Conclusion conclusion = new Conclusion(this.reviews, this.sufficiency, this.paragraphs, this.exhibits,
			this.charges, this.droppedTargets, this.parts, this.chronicle, CLOCK);

	private final Map<Integer, Weight> weights = new HashMap<>(Map.of(1, weight(1), 2, weight(2)));

	private final Map<Point, PointFinding> points = new HashMap<>();

	private final Map<ExhibitNumber, ExhibitFinding> files = new HashMap<>();

	private final Map<UUID, String> dropped = new HashMap<>();

	@BeforeEach
	void everythingIsFound() {
		given(this.exhibits.manifest(this.submission)).willReturn(new Manifest(List.of()));
		given(this.charges.of(this.submission)).willReturn(CHARGES);
		amountsTo(Finding.ACCEPT);
		this.weights.keySet().forEach((number) -> file(number, true, ""));
		coverage().cells().forEach((cell) -> point(cell, Met.MET, ""));
	}

	@Test
	void whatIsFoundIsKeptNotedAndEntered() {
		EvidenceReview review = conclude(answers(Finding.ACCEPT, null));
		verify(this.reviews).keep(review);
		verify(this.parts).note(this.submission, this.reviewer, Part.REVIEWED);
		assertThat(entered()).extracting("outcome").isEqualTo("accepted");
		assertThat(review.weighing().tally()).isEqualTo(new Worksheet.Tally(2, 0, 0, 2));
	}

	@Test
	void theRecordTellsWhatMustBePutRight() {
		conclude(answers(Finding.RETURN, null));
		assertThat(entered()).extracting("outcome").isEqualTo("returned: Somebody could be put at risk");
	}

	@Test
	void nothingIsAcceptedWhileAFindingIsMissing() {
		this.files.remove(new ExhibitNumber(2));
		refused(answers(Finding.ACCEPT, null), "1 of 4 findings are still to be made.");
	}

	@Test
	void aFindingCountsOnlyWhileWhatItRestsOnIsTheSame() {
		this.weights.put(2, weight(9));
		refused(answers(Finding.ACCEPT, null), "3 of 4 findings are still to be made.");
	}

	@Test
	void whatIsReturnedNeedsNotBeComplete() {
		this.files.clear();
		this.points.clear();
		conclude(answers(Finding.RETURN, null));
		verify(this.paragraphs, never()).requireAllStand(any());
	}

	@Test
	void whoDepartsFromTheRulesSaysWhy() {
		amountsTo(Finding.RETURN);
		refused(answers(Finding.ACCEPT, null), "Say why you depart");
		EvidenceReview review = conclude(answers(Finding.ACCEPT, "The dossier corroborates it."));
		assertThat(review.weighing().departs(review.finding())).isTrue();
		assertThat(entered()).extracting("why").asString().contains("The dossier corroborates it.");
	}

	@Test
	void theEntryNamesTheRuleThatWeighedTheFindings() {
		EvidenceReview review = conclude(answers(Finding.ACCEPT, null));
		assertThat(review.weighing().ground()).isEqualTo(GROUND);
		assertThat(entered()).extracting("why")
			.isEqualTo("Read with care.\n\nWhat the findings amount to: «Accepted». " + GROUND);
	}

	@Test
	void nobodyAcceptsWhenEveryExhibitIsRejectedWhateverTheReasons() {
		file(1, false, "It is a copy of a copy.");
		file(2, false, "It is forged.");
		coverage().cells().forEach((cell) -> point(cell, Met.NOT_MET, "Nothing shows it."));
		amountsTo(Finding.RETURN);
		refused(answers(Finding.ACCEPT, "I know it to be true."), "No exhibit is accepted");
	}

	@Test
	void whenEveryExhibitIsRejectedItIsReturned() {
		file(1, false, "It is a copy of a copy.");
		file(2, false, "It is forged.");
		assertThat(conclude(answers(Finding.RETURN, null)).finding()).isEqualTo(Finding.RETURN);
	}

	@Test
	void whatWasAcceptedIsBoundToTheChargesToo() {
		assertThat(conclude(answers(Finding.ACCEPT, null)).basis().charges()).contains(CHARGES);
	}

	@Test
	void rejectedExhibitsAreSetAsideAndTargetsDropped() {
		file(2, false, "It is a copy of a copy.");
		this.dropped.put(MARR, "Nothing shows her part.");
		coverage().cells().forEach((cell) -> point(cell, Met.MET, ""));
		conclude(answers(Finding.ACCEPT, null));
		verify(this.exhibits).setAside(this.submission, new ExhibitNumber(2), "It is a copy of a copy.", this.reviewer);
		verify(this.droppedTargets).drop(this.submission, MARR, "Nothing shows her part.", this.reviewer);
	}

	@Test
	void whatIsReturnedDropsNobody() {
		this.dropped.put(MARR, "Nothing shows her part.");
		file(2, false, "It is a copy of a copy.");
		conclude(answers(Finding.RETURN, null));
		verifyNoInteractions(this.droppedTargets);
		verify(this.exhibits, never()).setAside(any(), any(), any(), any());
	}

	@Test
	void notEveryTargetIsDropped() {
		this.dropped.putAll(Map.of(VOSS, "Nothing.", MARR, "Nothing."));
		refused(answers(Finding.ACCEPT, null), "Every target would be dropped.");
	}

	@Test
	void nothingIsAcceptedWhileAParagraphHasNoLiveExhibit() {
		willThrow(new Refusal(Refusal.Reason.WRONG_STATE, "Paragraph 3 has none.")).given(this.paragraphs)
			.requireAllStand(this.submission);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> conclude(answers(Finding.ACCEPT, null)))
			.withMessageContaining("Paragraph 3");
		verifyNoInteractions(this.reviews, this.chronicle);
	}

	private void refused(ReviewEvidence answers, String sentence) {
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> conclude(answers))
			.withMessageContaining(sentence);
		verifyNoInteractions(this.reviews, this.parts, this.chronicle);
	}

	private EvidenceReview conclude(ReviewEvidence answers) {
		LetterVersion letter = new LetterVersion(this.submission, 1, LetterKind.SUBMISSION, "Words.",
				Fingerprint.of(new byte[] { 1 }), PersonId.next(), CLOCK.instant());
		Worksheet worksheet = new Worksheet(coverage(), Fingerprint.of(new byte[] { 2 }), this.weights, this.points,
				this.files, this.dropped);
		return this.conclusion.conclude(worksheet, letter, answers, this.reviewer);
	}

	/** One element of two targets, which both exhibits support, save those rejected. */
	private Coverage coverage() {
		Map<Integer, Weight> counted = new HashMap<>(this.weights);
		this.files.values()
			.stream()
			.filter((finding) -> !finding.accepted())
			.forEach((finding) -> counted.remove(finding.exhibit().value()));
		List<ToShow> toShow = List.of(toShow(VOSS), toShow(MARR));
		List<Bearing> bearings = toShow.stream()
			.flatMap((one) -> this.weights.keySet()
				.stream()
				.map((number) -> new Bearing(UUID.randomUUID(), new ExhibitNumber(number), one.point(),
						Bearing.Direction.SUPPORTS, "")))
			.toList();
		return Coverage.of(toShow, bearings, counted);
	}

	private void amountsTo(Finding finding) {
		given(this.sufficiency.amountsTo(any(), any())).willReturn(new Sufficiency.Judgement(finding, GROUND));
	}

	private void file(int number, boolean accepted, String reason) {
		ExhibitNumber exhibit = new ExhibitNumber(number);
		this.files.put(exhibit,
				new ExhibitFinding(exhibit, accepted, reason, weight(number).grading(), weight(number).fingerprint()));
	}

	private void point(Cell cell, Met met, String note) {
		this.points.put(cell.point(), new PointFinding(cell.point(), met, note, cell.basis()));
	}

	private Happening entered() {
		ArgumentCaptor<Happening> entered = ArgumentCaptor.forClass(Happening.class);
		verify(this.chronicle).enter(eq(this.submission), entered.capture());
		return entered.getValue();
	}

	private static ToShow toShow(UUID target) {
		return new ToShow(new Point(target, "uk-global-human-rights", "conduct"), "Conduct", "What was done?", true,
				true, Fingerprint.of(new byte[] { 0 }));
	}

	private static Weight weight(int number) {
		return new Weight(Grading.of("A1"), "one agency", Fingerprint.of(new byte[] { (byte) number }));
	}

	private static ReviewEvidence answers(Finding finding, @Nullable String departure) {
		boolean returned = finding == Finding.RETURN;
		return new ReviewEvidence(YesNo.YES, YesNo.YES, YesNo.YES, returned ? YesNo.NO : YesNo.YES, YesNo.YES, finding,
				returned ? Set.of(ReturnCode.SOURCE_AT_RISK) : Set.of(), null, departure, "Read with care.");
	}

}
