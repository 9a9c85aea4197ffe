package org.gravamen.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.review.Bearing;
import org.gravamen.review.Bearings;
import org.gravamen.review.Cell;
import org.gravamen.review.ExhibitFinding;
import org.gravamen.review.Met;
import org.gravamen.review.Paragraphs;
import org.gravamen.review.Point;
import org.gravamen.review.PointFinding;
import org.gravamen.review.StandingParagraph;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * What the case officer and the reviewer do on the pages of the matrix.
 */
@Component
class MatrixWork {

	private final Submissions submissions;

	private final Exhibits exhibits;

	private final Bearings bearings;

	private final Worksheets worksheets;

	private final Paragraphs paragraphs;

	MatrixWork(Submissions submissions, Exhibits exhibits, Bearings bearings, Worksheets worksheets,
			Paragraphs paragraphs) {
		this.submissions = submissions;
		this.exhibits = exhibits;
		this.bearings = bearings;
		this.worksheets = worksheets;
		this.paragraphs = paragraphs;
	}

	/** Notes what bears on a target, under every regime whose test has the element. */
	void bringToBear(SubmissionId submission, Target target, List<Borne> borne, Person officer) {
		List<Point> points = this.worksheets.of(this.submissions.get(submission))
			.coverage()
			.cells()
			.stream()
			.map(Cell::point)
			.filter((point) -> point.target().equals(target.id()))
			.toList();
		List<Bearing> bearings = borne.stream()
			.flatMap((one) -> points.stream()
				.filter((point) -> one.elements().contains(point.element()))
				.map((point) -> new Bearing(UUID.randomUUID(), new ExhibitNumber(one.exhibit()), point, one.direction(),
						one.passage())))
			.toList();
		this.bearings.note(submission, bearings, officer);
	}

	/** Brings every exhibit that bears on nothing yet to bear on every point. */
	void bringToBear(SubmissionId submission, Person officer) {
		Set<ExhibitNumber> noted = this.bearings.of(submission)
			.stream()
			.map(Bearing::exhibit)
			.collect(Collectors.toSet());
		List<Point> points = this.worksheets.of(this.submissions.get(submission))
			.kept()
			.stream()
			.map(Cell::point)
			.toList();
		List<Bearing> bearings = this.exhibits.manifest(submission)
			.exhibits()
			.stream()
			.map(Exhibit::number)
			.filter((number) -> !noted.contains(number))
			.flatMap((number) -> points.stream()
				.map((point) -> new Bearing(UUID.randomUUID(), number, point, Bearing.Direction.SUPPORTS, "")))
			.toList();
		if (!bearings.isEmpty()) {
			this.bearings.note(submission, bearings, officer);
		}
	}

	/**
	 * Accepts every exhibit, finds every point met, and lets uncited paragraphs stand.
	 */
	void findAll(SubmissionId submission, Person reviewer) {
		this.worksheets.findExhibits(submission,
				this.exhibits.manifest(submission)
					.exhibits()
					.stream()
					.map((exhibit) -> ExhibitFinding.on(exhibit, true, ""))
					.toList(),
				reviewer);
		this.worksheets.find(submission,
				this.worksheets.of(this.submissions.get(submission))
					.kept()
					.stream()
					.map((cell) -> new PointFinding(cell.point(), Met.MET, "", cell.basis()))
					.toList(),
				reviewer);
		this.paragraphs.of(submission)
			.stream()
			.filter(StandingParagraph::unsupported)
			.forEach((one) -> this.paragraphs.allow(submission, one.fingerprint(),
					"What it says is public, or rests on the dossier that went before.", reviewer));
	}

}
