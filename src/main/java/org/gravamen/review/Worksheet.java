package org.gravamen.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;

/**
 * What the reviewer has found so far, beside what there is to find. A finding stands only
 * as long as what it rests on is unchanged; otherwise it is to be made again.
 *
 * @param coverage what the exhibits carry
 * @param weights the live exhibits, by number
 * @param points findings on points, standing or not
 * @param exhibits findings on exhibits, standing or not
 * @param dropped the targets that would be dropped, with the reason
 */
public record Worksheet(Coverage coverage, Map<Integer, Weight> weights, Map<Point, PointFinding> points,
		Map<ExhibitNumber, ExhibitFinding> exhibits, Map<UUID, String> dropped) {

	public Worksheet {
		weights = Map.copyOf(weights);
		points = Map.copyOf(points);
		exhibits = Map.copyOf(exhibits);
		dropped = Map.copyOf(dropped);
	}

	/**
	 * The finding on a cell.
	 * @param cell which
	 * @return the finding, when there is one and it stands
	 */
	public Optional<PointFinding> of(Cell cell) {
		return Optional.ofNullable(this.points.get(cell.point()))
			.filter((finding) -> finding.basis().equals(cell.basis()));
	}

	/**
	 * The finding on an exhibit.
	 * @param exhibit which
	 * @return the finding, when there is one and it stands
	 */
	public Optional<ExhibitFinding> of(ExhibitNumber exhibit) {
		Weight weight = this.weights.get(exhibit.value());
		return Optional.ofNullable(this.exhibits.get(exhibit))
			.filter((finding) -> weight != null && finding.basis().equals(weight.fingerprint()));
	}

	/**
	 * The cells of the targets that stay.
	 * @return in the order of the matrix
	 */
	public List<Cell> kept() {
		return this.coverage.cells()
			.stream()
			.filter((cell) -> !this.dropped.containsKey(cell.point().target()))
			.toList();
	}

	/**
	 * How many findings are still to be made.
	 * @return exhibits and points together
	 */
	public int open() {
		long cells = kept().stream().filter((cell) -> of(cell).isEmpty()).count();
		long files = this.weights.keySet().stream().filter((number) -> of(new ExhibitNumber(number)).isEmpty()).count();
		return (int) (cells + files);
	}

	/**
	 * How many findings there are to make.
	 * @return exhibits and points together
	 */
	public int all() {
		return kept().size() + this.weights.size();
	}

	/**
	 * The findings in figures, as the rules of sufficiency read them.
	 * @return over the targets that stay
	 */
	public Tally tally() {
		long accepted = this.weights.keySet()
			.stream()
			.filter((number) -> of(new ExhibitNumber(number)).filter(ExhibitFinding::accepted).isPresent())
			.count();
		long single = kept().stream().filter((cell) -> cell.flags().contains(Flag.SINGLE_SOURCE)).count();
		return new Tally((int) accepted, count(Met.NOT_MET), count(Met.PARTLY), (int) single);
	}

	private int count(Met met) {
		return (int) kept().stream().flatMap((cell) -> of(cell).stream()).filter((it) -> it.met() == met).count();
	}

	/**
	 * Findings in figures.
	 *
	 * @param exhibitsAccepted how many exhibits were accepted
	 * @param pointsNotMet how many points are not shown
	 * @param pointsPartly how many are shown in part
	 * @param pointsOnOneSource how many rest on one origin
	 */
	public record Tally(int exhibitsAccepted, int pointsNotMet, int pointsPartly, int pointsOnOneSource) {
	}

}
