package org.gravamen.pace;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;

/**
 * Something that was said about the urgency of a submission.
 *
 * @param step what was said
 * @param by who said it
 * @param at when
 * @param reason why
 */
public record Urgency(Step step, PersonId by, Instant at, String reason) {

	/** What can be said. */
	public enum Step {

		/** Its officer asks that it be treated as urgent. */
		ASKED("asked for urgency"),
		/** The chair decided that it is urgent. */
		URGENT("decided that it is urgent"),
		/** The chair decided that it is not. */
		ORDINARY("decided that it is not urgent");

		private final String words;

		Step(String words) {
			this.words = words;
		}

		/**
		 * The step in words.
		 * @return for example "asked for urgency"
		 */
		public String words() {
			return this.words;
		}

	}

}
