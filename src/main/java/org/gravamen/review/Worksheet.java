package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What the reviewer has found so far, beside what there is to find. A finding stands only
 * as long as what it rests on is unchanged; otherwise it is to be made again.
 *
 * @param coverage what the exhibits carry, without those that were rejected
 * @param shown the fingerprint of the matrix as it came before the reviewer
 * @param weights the live exhibits, by number
 * @param points findings on points, standing or not
 * @param exhibits findings on exhibits, standing or not
 * @param dropped the targets that would be dropped, with the reason
 */
public record Worksheet(Coverage coverage, Fingerprint shown, Map<Integer, Weight> weights,
		Map<Point, PointFinding> points, Map<ExhibitNumber, ExhibitFinding> exhibits, Map<UUID, String> dropped) {

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
			.filter((finding) -> weight != null && weight.carries(finding));
	}

	/**
	 * The origin of an exhibit, as it counts.
	 * @param exhibit which
	 * @return a name that exhibits of one source share; empty when nobody has said what
	 * it goes back to, or when it does not count
	 */
	public Optional<String> origin(ExhibitNumber exhibit) {
		return Optional.ofNullable(this.weights.get(exhibit.value())).filter(Weight::originSaid).map(Weight::origin);
	}

	/**
	 * The finding on an exhibit that stands no longer.
	 * @param exhibit which
	 * @return the finding, when there is one and what it rests on has changed
	 */
	public Optional<ExhibitFinding> fallen(ExhibitNumber exhibit) {
		return Optional.ofNullable(this.exhibits.get(exhibit)).filter((finding) -> of(exhibit).isEmpty());
	}

	/**
	 * The cells that a finding is asked for, of the targets that stay.
	 * @return in the order of the matrix
	 */
	public List<Cell> kept() {
		return this.coverage.cells()
			.stream()
			.filter((cell) -> cell.asked() && !this.dropped.containsKey(cell.point().target()))
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
	 * The exhibits that the submission may not rest on.
	 * @return the standing rejections
	 */
	public List<ExhibitFinding> rejected() {
		return this.weights.keySet()
			.stream()
			.sorted()
			.flatMap((number) -> of(new ExhibitNumber(number)).stream())
			.filter((finding) -> !finding.accepted())
			.toList();
	}

	/**
	 * The fingerprint of every finding that stands, with its words.
	 * @return the same for the same findings
	 */
	public Fingerprint fingerprint() {
		Stream<String> points = this.coverage.cells()
			.stream()
			.flatMap((cell) -> of(cell).stream())
			.map(Object::toString);
		Stream<String> files = this.weights.keySet()
			.stream()
			.sorted()
			.flatMap((number) -> of(new ExhibitNumber(number)).stream())
			.map(Object::toString);
		Stream<String> targets = this.dropped.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> one.getKey() + " " + one.getValue());
		return Fingerprint.of(Stream.of(points, files, targets)
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"))
			.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What a page shows when it shows the matrix with other papers. The reviewer's own
	 * findings do not change it.
	 * @param papers the fingerprint of the others
	 * @return one fingerprint for all
	 */
	public Fingerprint with(Fingerprint papers) {
		return Fingerprint.of((papers.hex() + this.shown.hex()).getBytes(StandardCharsets.UTF_8));
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
