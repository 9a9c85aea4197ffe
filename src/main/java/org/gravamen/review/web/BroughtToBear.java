package org.gravamen.review.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.review.Bearing;
import org.gravamen.review.Point;
import org.gravamen.vocabulary.Refusal;

/**
 * An exhibit that is brought to bear on points of one target, as the page posts it.
 *
 * @param exhibit its number as text
 * @param direction which way it points
 * @param passage where in it
 * @param points regime and element of each, with a blank between them
 */
record BroughtToBear(String exhibit, Bearing.Direction direction, String passage, List<String> points) {

	BroughtToBear {
		exhibit = Objects.requireNonNullElse(exhibit, "");
		direction = Objects.requireNonNullElse(direction, Bearing.Direction.SUPPORTS);
		passage = Objects.requireNonNullElse(passage, "").strip();
		points = Objects.requireNonNullElse(points, List.of());
	}

	static BroughtToBear nothing() {
		return new BroughtToBear("", Bearing.Direction.SUPPORTS, "", List.of());
	}

	List<Bearing> bearings(UUID target) {
		ExhibitNumber number = number();
		return this.points.stream()
			.map((point) -> new Bearing(UUID.randomUUID(), number, point(target, point), this.direction, this.passage))
			.toList();
	}

	/** Whether this point was ticked. */
	public boolean ticked(Point point) {
		return this.points.contains(point.regime() + " " + point.element());
	}

	private ExhibitNumber number() {
		try {
			return ExhibitNumber.of(this.exhibit);
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose an exhibit.");
		}
	}

	private static Point point(UUID target, String typed) {
		String[] words = typed.split(" ", 2);
		return new Point(target, words[0], (words.length == 2) ? words[1] : "");
	}

}
