package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Fingerprint;

/**
 * What the exhibits carry: of every point that must be shown, the exhibits that bear on
 * it, how many independent origins they have, and what a reader must be warned of.
 *
 * @param cells one for each point, in the order of targets and elements
 */
public record Coverage(List<Cell> cells) {

	public Coverage {
		cells = List.copyOf(cells);
	}

	/**
	 * Lays the exhibits against the points.
	 * @param points what must be shown, in order
	 * @param bearings what bears on it, of exhibits that are live or not
	 * @param weights the exhibits that count, by number
	 * @return a cell for every point, empty ones too
	 */
	static Coverage of(List<ToShow> points, List<Bearing> bearings, Map<Integer, Weight> weights) {
		Map<Point, List<Weighed>> weighed = bearings.stream()
			.flatMap((bearing) -> Optional.ofNullable(weights.get(bearing.exhibit().value()))
				.map((weight) -> new Weighed(bearing, weight))
				.stream())
			.collect(Collectors.groupingBy((one) -> one.bearing().point()));
		return new Coverage(
				points.stream().map((one) -> Cell.of(one, weighed.getOrDefault(one.point(), List.of()))).toList());
	}

	/**
	 * The cells by what they are about.
	 * @return every cell under its point
	 */
	public Map<Point, Cell> byPoint() {
		return this.cells.stream().collect(Collectors.toMap(Cell::point, Function.identity()));
	}

	/**
	 * The fingerprint of everything that the matrix shows.
	 * @return over the cells in their order
	 */
	public Fingerprint fingerprint() {
		String lines = this.cells.stream().map((cell) -> cell.basis().hex() + "\n").collect(Collectors.joining());
		return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * How many cells carry a warning.
	 * @param flag which
	 * @return from 0
	 */
	public long count(Flag flag) {
		return this.cells.stream().filter((cell) -> cell.flags().contains(flag)).count();
	}

}
