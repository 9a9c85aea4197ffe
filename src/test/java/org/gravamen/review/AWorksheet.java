package org.gravamen.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.law.LegalTests;
import org.gravamen.submission.Submission;

/**
 * Invented worksheets for tests of pages.
 */
public final class AWorksheet {

	private final Submission matter;

	private final List<Exhibit> exhibits;

	private List<Bearing> bearings = List.of();

	private Map<UUID, String> dropped = Map.of();

	private final Map<Point, PointFinding> points = new HashMap<>();

	private Map<ExhibitNumber, ExhibitFinding> files = Map.of();

	/**
	 * A worksheet with nothing on it.
	 * @param matter of which matter
	 * @param exhibits the live ones
	 */
	public AWorksheet(Submission matter, List<Exhibit> exhibits) {
		this.matter = matter;
		this.exhibits = List.copyOf(exhibits);
	}

	public AWorksheet bearing(Bearing... noted) {
		this.bearings = List.of(noted);
		return this;
	}

	public AWorksheet dropping(UUID target, String reason) {
		this.dropped = Map.of(target, reason);
		return this;
	}

	/** As things stand now: what is brought to bear later makes the finding fall. */
	public AWorksheet finding(Point point, Met met, String note) {
		this.points.put(point, new PointFinding(point, met, note, cell(point).basis()));
		return this;
	}

	public AWorksheet rejecting(Exhibit exhibit, String reason) {
		this.files = Map.of(exhibit.number(), ExhibitFinding.on(exhibit, false, reason));
		return this;
	}

	/** Accepted when it was graded otherwise. */
	public AWorksheet acceptedAs(Exhibit exhibit, Grading then) {
		this.files = Map.of(exhibit.number(), new ExhibitFinding(exhibit.number(), true, "", then, exhibit.basis()));
		return this;
	}

	/** What there is to a point. */
	public Cell cell(Point point) {
		return Objects.requireNonNull(coverage().byPoint().get(point));
	}

	/** The worksheet itself. */
	public Worksheet sheet() {
		return new Worksheet(coverage(), coverage().fingerprint(), weights(), this.points, this.files, this.dropped);
	}

	private Coverage coverage() {
		return Coverage.of(new LawPoints(LegalTests.ofTheHouse()).of(this.matter), this.bearings, weights());
	}

	private Map<Integer, Weight> weights() {
		return Weight.of(this.exhibits);
	}

}
