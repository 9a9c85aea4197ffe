package org.gravamen.rehearsal;

import java.util.List;

import org.gravamen.review.Bearing.Direction;

/**
 * That an exhibit bears on elements of every test that has them.
 *
 * @param exhibit its number
 * @param direction which way it points
 * @param passage where in the exhibit
 * @param elements the keys of elements
 */
record Borne(int exhibit, Direction direction, String passage, List<String> elements) {

	Borne {
		elements = List.copyOf(elements);
	}

	static Borne supports(int exhibit, String passage, String... elements) {
		return new Borne(exhibit, Direction.SUPPORTS, passage, List.of(elements));
	}

	static Borne speaksFor(int exhibit, String passage, String... elements) {
		return new Borne(exhibit, Direction.SPEAKS_AGAINST, passage, List.of(elements));
	}

}
