package org.gravamen.signature;

import java.time.Instant;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * What the director decided about a letter that was fixed.
 *
 * @param request which one
 * @param kind signed, returned or declined
 * @param by who decided
 * @param at when
 * @param words the name as signed, the directions, or the reasons
 */
public record DirectorsDecision(UUID request, Kind kind, PersonId by, Instant at, String words) {

	/** The three ways out. */
	public enum Kind {

		/** To be sealed and dispatched. */
		SIGNED("Letter signed", "signed"),
		/** Back to the case officer, with directions. */
		RETURNED("Letter returned", "returned"),
		/** Not to be signed at all. */
		DECLINED("Letter declined", "declined");

		private final String act;

		private final String fact;

		Kind(String act, String fact) {
			this.act = act;
			this.fact = fact;
		}

		/**
		 * The act, as the record says it.
		 * @return in the past tense
		 */
		public String act() {
			return this.act;
		}

		/**
		 * The answer that the model's gateway reads.
		 * @return "signed", "returned" or "declined"
		 */
		public String fact() {
			return this.fact;
		}

	}

}
