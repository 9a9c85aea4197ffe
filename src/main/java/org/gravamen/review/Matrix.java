package org.gravamen.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.law.Regime;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;

/**
 * The matrix of one regime, as a page draws it.
 *
 * @param regime which regime
 * @param elements what its test asks, in order
 * @param rows one for each target
 */
public record Matrix(Regime regime, List<ToShow> elements, List<Row> rows) {

	/**
	 * Draws the matrices of a submission.
	 * @param matter which
	 * @param worksheet its cells, with what was found
	 * @return one for each regime, in their order
	 */
	public static List<Matrix> of(Submission matter, Worksheet worksheet) {
		Map<String, Map<UUID, List<Shown>>> cells = new LinkedHashMap<>();
		worksheet.coverage()
			.cells()
			.forEach((cell) -> cells.computeIfAbsent(cell.point().regime(), (key) -> new LinkedHashMap<>())
				.computeIfAbsent(cell.point().target(), (key) -> new ArrayList<>())
				.add(new Shown(cell, worksheet.of(cell))));
		return cells.entrySet()
			.stream()
			.map((one) -> new Matrix(Regime.of(one.getKey()), elements(one.getValue()),
					rows(matter, worksheet, one.getValue())))
			.toList();
	}

	private static List<ToShow> elements(Map<UUID, List<Shown>> rows) {
		return rows.values()
			.stream()
			.findFirst()
			.map((row) -> row.stream().map((shown) -> shown.cell().toShow()).toList())
			.orElse(List.of());
	}

	private static List<Row> rows(Submission matter, Worksheet worksheet, Map<UUID, List<Shown>> rows) {
		return rows.entrySet()
			.stream()
			.map((row) -> new Row(matter.requireTarget(row.getKey()),
					Optional.ofNullable(worksheet.dropped().get(row.getKey())).orElse(""), row.getValue()))
			.toList();
	}

	/**
	 * A target's row.
	 *
	 * @param target whose
	 * @param dropped why the reviewer would drop it; empty when it stays
	 * @param cells one for each element
	 */
	public record Row(Target target, String dropped, List<Shown> cells) {
	}

	/**
	 * A cell with what was found.
	 *
	 * @param cell the cell
	 * @param finding the finding that stands
	 */
	public record Shown(Cell cell, Optional<PointFinding> finding) {

		private static final int MOST = 4;

		/**
		 * How many exhibits the matrix does not name for want of room.
		 * @return from 0
		 */
		public int more() {
			return Math.max(0, this.cell.supports().size() - MOST);
		}

		/**
		 * What a finding would rest on.
		 * @return the fingerprint in hex
		 */
		public String basis() {
			return this.cell.basis().hex();
		}

		/**
		 * The words of the finding.
		 * @return empty when there is none
		 */
		public String note() {
			return this.finding.map(PointFinding::note).orElse("");
		}

		/**
		 * Whether this was found.
		 * @param met the name of a result
		 * @return true when it was
		 */
		public boolean found(String met) {
			return this.finding.map((one) -> one.met().name().equals(met)).orElse(false);
		}

	}

}
