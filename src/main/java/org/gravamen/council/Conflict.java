package org.gravamen.council;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;

/**
 * That somebody cannot sit on one submission.
 *
 * @param person who
 * @param source how the house came to know it
 * @param reason why; kept sealed, for the chair and the managers
 * @param recordedBy who said it
 * @param at when
 */
public record Conflict(PersonId person, Source source, String reason, PersonId recordedBy, Instant at) {

	/** How the house came to know of a conflict. */
	public enum Source {

		/** The chair or an administrator recorded it. */
		RECORDED("recorded"),
		/** The member declared it, and stood aside. */
		DECLARED("declared by the member"),
		/** The chair ruled so, and a second member confirmed it. */
		RULED("ruled by the chair, and confirmed");

		private final String title;

		Source(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
