package org.gravamen.review;

import java.util.UUID;

import org.gravamen.evidence.ExhibitNumber;

/**
 * That an exhibit bears on a point.
 *
 * @param id names it for ever
 * @param exhibit which exhibit
 * @param point on what
 * @param direction which way it points
 * @param passage where in the exhibit: a page, a paragraph, a minute; empty for all of it
 */
public record Bearing(UUID id, ExhibitNumber exhibit, Point point, Direction direction, String passage) {

	/** Which way an exhibit points. */
	public enum Direction {

		SUPPORTS("Supports it"), SPEAKS_AGAINST("Speaks for the target");

		private final String title;

		Direction(String title) {
			this.title = title;
		}

		/**
		 * The direction as pages call it.
		 * @return for example "Supports it"
		 */
		public String title() {
			return this.title;
		}

	}

}
