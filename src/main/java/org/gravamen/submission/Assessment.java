package org.gravamen.submission;

import java.util.EnumSet;
import java.util.Set;

import org.gravamen.vocabulary.Refusal;

/**
 * What the case officer makes of one target: how sure the identity is, what speaks for
 * the target, and what is asked.
 *
 * @param confidence how sure the identity is
 * @param ukNexus what ties the target to the United Kingdom: assets, travel, family;
 * empty when nothing is known
 * @param exculpatory whether anything was found that speaks for the target
 * @param searchNote what was found, or where was searched in vain
 * @param measures what is asked against this target
 * @param statementOfReasons the draft, in the shape in which the authority publishes its
 * own
 */
public record Assessment(Confidence confidence, String ukNexus, Exculpatory exculpatory, String searchNote,
		Set<Measure> measures, String statementOfReasons) {

	static final int LONGEST = 4000;

	/** A target of whom nothing has been assessed yet. */
	public static final Assessment NONE = new Assessment(Confidence.NOT_STATED, "", Exculpatory.NOT_STATED, "",
			Set.of(), "");

	public Assessment {
		ukNexus = Texts.optional(ukNexus, LONGEST, "link to the United Kingdom");
		searchNote = Texts.optional(searchNote, LONGEST, "note on what speaks for the target");
		statementOfReasons = Texts.optional(statementOfReasons, LONGEST, "draft statement of reasons");
		measures = measures.isEmpty() ? Set.of() : Set.copyOf(measures);
		if (exculpatory != Exculpatory.NOT_STATED && searchNote.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Write what was found that speaks for the target, or where you searched in vain.");
		}
	}

	@Override
	public Set<Measure> measures() {
		return this.measures.isEmpty() ? Set.of() : EnumSet.copyOf(this.measures);
	}

	/** How sure an identity is. */
	public enum Confidence {

		NOT_STATED("Not stated"), CONFIRMED("Confirmed by a document"), PROBABLE("Probable"), POSSIBLE("Possible");

		private final String title;

		Confidence(String title) {
			this.title = title;
		}

		/**
		 * The confidence as pages call it.
		 * @return for example "Probable"
		 */
		public String title() {
			return this.title;
		}

	}

	/** Whether anything speaks for the target. */
	public enum Exculpatory {

		NOT_STATED("Not stated"), FOUND("Found, and set out"), NONE_FOUND("None found after search");

		private final String title;

		Exculpatory(String title) {
			this.title = title;
		}

		/**
		 * The answer as pages call it.
		 * @return for example "None found after search"
		 */
		public String title() {
			return this.title;
		}

	}

}
