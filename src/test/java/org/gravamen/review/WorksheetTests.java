package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Origin;
import org.gravamen.evidence.Provenance;
import org.gravamen.law.Regime;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gravamen.support.OfficersPages.OFFICER;

/**
 * What there is to find, what was found, and what of it stands.
 */
class WorksheetTests {

	private static final String REGIME = "uk-global-human-rights";

	private final Submission matter = OfficersPages.matter(Stage.EVIDENCE_REVIEW, OFFICER.id());

	private final UUID target = this.matter.targets().get(0).id();

	private final Point conduct = new Point(this.target, REGIME, "conduct");

	private final Point identity = new Point(this.target, REGIME, "identity");

	private final Exhibit roster = exhibit(3, "B2");

	private final Exhibit book = exhibit(4, "C3");

	private final AWorksheet sheet = new AWorksheet(this.matter, List.of(this.roster, this.book))
		.bearing(supports(3, this.conduct), supports(4, this.conduct));

	@Test
	void everythingThatIsAskedAndEveryExhibitIsToBeFound() {
		Worksheet worksheet = this.sheet.sheet();
		assertThat(worksheet.kept()).isNotEmpty().allMatch(Cell::asked);
		assertThat(worksheet.all()).isEqualTo(worksheet.kept().size() + 2);
		assertThat(worksheet.open()).isEqualTo(worksheet.all());
	}

	@Test
	void aFindingMadeIsOneLessToMake() {
		int all = this.sheet.sheet().all();
		this.sheet.finding(this.conduct, Met.MET, "").rejecting(this.roster, "It is a copy of a copy.");
		assertThat(this.sheet.sheet().open()).isEqualTo(all - 2);
		assertThat(this.sheet.sheet().all()).isEqualTo(all);
		assertThat(this.sheet.sheet().of(this.sheet.cell(this.conduct))).map(PointFinding::met).contains(Met.MET);
	}

	@Test
	void aFindingOnAPointFallsWhenMoreIsBroughtToBear() {
		this.sheet.finding(this.conduct, Met.MET, "").bearing(supports(3, this.conduct));
		assertThat(this.sheet.sheet().of(this.sheet.cell(this.conduct))).isEmpty();
	}

	@Test
	void aFindingOnAnExhibitStandsAsLongAsItIsTheSameAndGradedTheSame() {
		ExhibitNumber number = this.roster.number();
		this.sheet.acceptedAs(this.roster, this.roster.grading());
		assertThat(this.sheet.sheet().of(number)).isPresent();
		assertThat(this.sheet.sheet().fallen(number)).isEmpty();
		this.sheet.acceptedAs(this.roster, Grading.of("B3"));
		assertThat(this.sheet.sheet().of(number)).isEmpty();
		assertThat(this.sheet.sheet().fallen(number)).map(ExhibitFinding::grading).contains(Grading.of("B3"));
		this.sheet.acceptedAs(exhibit(3, "B2", "other bytes"), Grading.of("B2"));
		assertThat(this.sheet.sheet().of(number)).isEmpty();
		assertThat(this.sheet.sheet().fallen(number)).isPresent();
	}

	@Test
	void ofAnExhibitThatNobodyFoundOnNothingFell() {
		assertThat(this.sheet.sheet().fallen(this.book.number())).isEmpty();
	}

	@Test
	void whatIsWithdrawnIsNoMoreAccepted() {
		this.sheet.acceptedAs(exhibit(9, "B2"), Grading.of("B2"));
		assertThat(this.sheet.sheet().of(new ExhibitNumber(9))).isEmpty();
		assertThat(this.sheet.sheet().tally().exhibitsAccepted()).isZero();
	}

	@Test
	void onlyAStandingRejectionSetsAside() {
		this.sheet.rejecting(this.roster, "It is a copy of a copy.");
		assertThat(this.sheet.sheet().rejected()).extracting(ExhibitFinding::exhibit)
			.containsExactly(this.roster.number());
		this.sheet.rejecting(exhibit(3, "A1"), "It is a copy of a copy.");
		assertThat(this.sheet.sheet().rejected()).isEmpty();
		this.sheet.acceptedAs(this.roster, Grading.of("B2"));
		assertThat(this.sheet.sheet().rejected()).isEmpty();
	}

	@Test
	void ofATargetThatWouldBeDroppedNothingIsToBeFound() {
		this.sheet.dropping(this.target, "Nothing shows his part.");
		assertThat(this.sheet.sheet().kept()).isEmpty();
		assertThat(this.sheet.sheet().all()).isEqualTo(2);
	}

	@Test
	void theFiguresCountWhatStands() {
		this.sheet.finding(this.conduct, Met.PARTLY, "Nothing for March.")
			.finding(this.identity, Met.NOT_MET, "Two men of that name.")
			.acceptedAs(this.roster, Grading.of("B2"));
		assertThat(this.sheet.sheet().tally()).isEqualTo(new Worksheet.Tally(1, 1, 1, 0));
		this.sheet.bearing(supports(3, this.conduct));
		assertThat(this.sheet.sheet().tally()).isEqualTo(new Worksheet.Tally(1, 1, 0, 1));
	}

	@Test
	void theFingerprintIsThatOfTheFindingsWithTheirWords() {
		Fingerprint none = this.sheet.sheet().fingerprint();
		Fingerprint partly = this.sheet.finding(this.conduct, Met.PARTLY, "Nothing for March.").sheet().fingerprint();
		Fingerprint otherwise = this.sheet.finding(this.conduct, Met.PARTLY, "Nothing for May.").sheet().fingerprint();
		Fingerprint accepted = this.sheet.acceptedAs(this.roster, Grading.of("B2")).sheet().fingerprint();
		Fingerprint dropped = this.sheet.dropping(this.target, "Nothing shows his part.").sheet().fingerprint();
		assertThat(List.of(none, partly, otherwise, accepted, dropped)).doesNotHaveDuplicates();
		assertThat(this.sheet.sheet().fingerprint()).isEqualTo(dropped);
	}

	@Test
	void whatAPageShowsDependsOnTheMatrixAndOnTheOtherPapers() {
		Fingerprint papers = Fingerprint.of(new byte[] { 1 });
		Fingerprint before = this.sheet.sheet().with(papers);
		assertThat(this.sheet.finding(this.conduct, Met.MET, "").sheet().with(papers)).isEqualTo(before);
		assertThat(this.sheet.sheet().with(Fingerprint.of(new byte[] { 2 }))).isNotEqualTo(before);
		assertThat(this.sheet.bearing(supports(3, this.conduct)).sheet().with(papers)).isNotEqualTo(before);
	}

	@Test
	void theMatrixHasARowForEachTargetAndAColumnForEachElement() {
		this.sheet.finding(this.conduct, Met.MET, "").dropping(this.target, "Nothing shows his part.");
		List<Matrix> matrices = Matrix.of(this.matter, this.sheet.sheet());
		assertThat(matrices).extracting(Matrix::regime).containsExactly(Regime.UK_GLOBAL_HUMAN_RIGHTS);
		Matrix matrix = matrices.get(0);
		assertThat(matrix.elements()).extracting((element) -> element.point().element())
			.startsWith("identity", "conduct");
		Matrix.Row row = matrix.rows().get(0);
		assertThat(row.target()).isEqualTo(this.matter.targets().get(0));
		assertThat(row.dropped()).isEqualTo("Nothing shows his part.");
		assertThat(row.cells()).hasSameSizeAs(matrix.elements());
		assertThat(row.cells().get(1).finding()).map(PointFinding::met).contains(Met.MET);
		assertThat(row.cells().get(0).finding()).isEmpty();
	}

	private static Bearing supports(int exhibit, Point point) {
		return new Bearing(UUID.randomUUID(), new ExhibitNumber(exhibit), point, Bearing.Direction.SUPPORTS, "p. 3");
	}

	private static Provenance from(int number) {
		Origin origin = new Origin(new UUID(5, number), "Source " + number);
		return new Provenance(Optional.empty(), Optional.of(origin), "", Optional.empty(),
				Provenance.SourceRisk.NOT_ASSESSED);
	}

	private Exhibit exhibit(int number, String grade) {
		return exhibit(number, grade, "bytes of " + number);
	}

	private Exhibit exhibit(int number, String grade, String bytes) {
		Exhibit.File file = new Exhibit.File("roster.txt", "text/plain", 3,
				Fingerprint.of(bytes.getBytes(StandardCharsets.UTF_8)), UUID.randomUUID());
		return new Exhibit(UUID.randomUUID(), this.matter.id(), new ExhibitNumber(number),
				new Exhibit.Description("Staff roster", "A former guard", Optional.of(ExhibitKind.LEAKED),
						Grading.of(grade)),
				from(number), Consents.NONE,
				new Exhibit.Substance(Optional.of(file), Optional.empty(), file.fingerprint()), OFFICER.id(),
				OfficersPages.NOW, Optional.empty());
	}

}
