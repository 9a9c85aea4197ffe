package org.gravamen.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.review.Met;
import org.gravamen.review.Point;
import org.gravamen.review.PointFinding;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Findings on the points of one target, as the page posts them.
 *
 * @param points one for each element of each regime
 */
record PointFindings(List<Posted> points) {

	PointFindings {
		points = Objects.requireNonNullElse(points, List.of());
	}

	/** Those that were made: a point that nobody answered is left for later. */
	List<PointFinding> findings(UUID target) {
		return posted().filter((one) -> one.met() != null).map((one) -> one.finding(target)).toList();
	}

	/** Complaints under the names that the page gives its fields. */
	Map<String, String> faults(UUID target, AnswersRefused refused) {
		Map<String, String> faults = new LinkedHashMap<>();
		refused.complaints().forEach((complaint) -> {
			String field = complaint.field().replace(target + " ", "").replace(' ', '-');
			faults.putIfAbsent(field + "-note", complaint.sentence());
		});
		return faults;
	}

	/** Whether this was chosen. */
	public boolean chose(Point point, Met met) {
		return typed(point).map((one) -> one.met() == met).orElse(false);
	}

	/** The words that were typed. */
	public String note(Point point) {
		return typed(point).map(Posted::note).orElse("");
	}

	// Each regime has a stretch of numbers of its own, and nothing lies between them.
	private Stream<Posted> posted() {
		return this.points.stream().filter(Objects::nonNull);
	}

	private Optional<Posted> typed(Point point) {
		return posted().filter((one) -> one.regime().equals(point.regime()) && one.element().equals(point.element()))
			.findFirst();
	}

	/**
	 * A finding as it was typed.
	 *
	 * @param regime of which regime
	 * @param element on which element
	 * @param basis what the page showed it to rest on
	 * @param met the result; nothing when it was left open
	 * @param note why
	 */
	record Posted(String regime, String element, String basis, @Nullable Met met, String note) {

		Posted {
			regime = Objects.requireNonNullElse(regime, "");
			element = Objects.requireNonNullElse(element, "");
			basis = Objects.requireNonNullElse(basis, "");
			note = Objects.requireNonNullElse(note, "");
		}

		PointFinding finding(UUID target) {
			return new PointFinding(new Point(target, this.regime, this.element), Objects.requireNonNull(this.met),
					this.note.strip(), shown(this.basis));
		}

	}

	// What is no fingerprint was never shown.
	static Fingerprint shown(String hex) {
		if (!hex.matches("[0-9a-f]{64}")) {
			throw outOfDate();
		}
		return new Fingerprint(hex);
	}

	static Refusal outOfDate() {
		return new Refusal(Refusal.Reason.STALE_VERSION, "This page is out of date. Open it again.");
	}

}
