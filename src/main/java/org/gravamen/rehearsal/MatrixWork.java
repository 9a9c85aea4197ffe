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
import org.gravamen.review.Flag;
import org.gravamen.review.Met;
import org.gravamen.review.Paragraphs;
import org.gravamen.review.Point;
import org.gravamen.review.PointFinding;
import org.gravamen.review.StandingParagraph;
import org.gravamen.review.Weighed;
import org.gravamen.review.Worksheet;
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

	private static final int QUOTED = 80;

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
	 * Reads every exhibit, finds of every point what its exhibits carry, and lets uncited
	 * paragraphs stand for what they say.
	 */
	void findAll(SubmissionId submission, Person reviewer) {
		this.worksheets.findExhibits(submission,
				this.exhibits.manifest(submission).exhibits().stream().map(MatrixWork::accepted).toList(), reviewer);
		this.worksheets.find(submission,
				this.worksheets.of(this.submissions.get(submission)).kept().stream().map(MatrixWork::found).toList(),
				reviewer);
		this.paragraphs.of(submission)
			.stream()
			.filter(StandingParagraph::unsupported)
			.forEach((one) -> this.paragraphs.allow(submission, one.fingerprint(), without(one), reviewer));
	}

	/** Why the evidence is accepted with what was not found met in full. */
	String despite(SubmissionId submission) {
		Worksheet worksheet = this.worksheets.of(this.submissions.get(submission));
		String wanting = worksheet.kept()
			.stream()
			.filter((cell) -> worksheet.of(cell).filter((finding) -> finding.met() == Met.MET).isEmpty())
			.map((cell) -> cell.toShow().title())
			.distinct()
			.collect(Collectors.joining(", "));
		return wanting.isEmpty() ? "What rests on one source here is corroborated in the dossier."
				: "The letter claims no more than is shown of these points: " + wanting + ".";
	}

	private static ExhibitFinding accepted(Exhibit exhibit) {
		return ExhibitFinding.on(exhibit, true, "%s: read against the original and what is entered of it; graded %s."
			.formatted(exhibit.title(), exhibit.grading().text()));
	}

	// What nothing supports is not met, and what is poorly supported, or spoken against,
	// is met in part: nobody finds a point met without looking at what bears on it.
	private static PointFinding found(Cell cell) {
		Set<Flag> flags = cell.flags();
		if (cell.supports().isEmpty()) {
			return new PointFinding(cell.point(), Met.NOT_MET, "No exhibit bears on it.", cell.basis());
		}
		if (flags.contains(Flag.EXCULPATORY)) {
			return new PointFinding(cell.point(), Met.PARTLY, "Supported by " + named(cell.supports()) + ", but "
					+ named(cell.against()) + " also speaks for the target.", cell.basis());
		}
		if (flags.contains(Flag.WEAK)) {
			return new PointFinding(cell.point(), Met.PARTLY,
					"Only " + named(cell.supports()) + " supports it, and is not graded well enough to carry it alone.",
					cell.basis());
		}
		return new PointFinding(cell.point(), Met.MET, "Supported by " + named(cell.supports()) + ", from "
				+ ((cell.origins() == 1) ? "one origin." : cell.origins() + " origins."), cell.basis());
	}

	private static String named(List<Weighed> exhibits) {
		return exhibits.stream().map((one) -> one.exhibit().text()).collect(Collectors.joining(", "));
	}

	private static String without(StandingParagraph paragraph) {
		String words = paragraph.paragraph().words();
		return "It rests on no exhibit of its own: «"
				+ ((words.length() > QUOTED) ? words.substring(0, QUOTED).strip() + "…" : words)
				+ "» is public, or said in the dossier that went before.";
	}

}
