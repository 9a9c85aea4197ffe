package org.gravamen.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an exhibit comes from.
 *
 * @param collected how it was collected on the web, if it was
 * @param origin what it goes back to; exhibits of one origin count as one source
 * @param language the language of the original in words, such as "Uyghur"; empty when
 * nobody has said
 * @param translation of which exhibit it is a translation, if it is one
 * @param risk what its use could do to its source
 */
public record Provenance(Optional<Collected> collected, Optional<Origin> origin, String language,
		Optional<Translation> translation, SourceRisk risk) {

	/** Nothing is known yet. */
	public static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty(), "", Optional.empty(),
			SourceRisk.NOT_ASSESSED);

	/**
	 * A line of the collection log (Berkeley Protocol: UTC time, address, method,
	 * operator).
	 *
	 * @param at when it was captured
	 * @param url the address
	 * @param tool with what, and which version of it
	 * @param operator who captured it
	 */
	public record Collected(Instant at, String url, String tool, String operator) {
	}

	/**
	 * That an exhibit is a translation.
	 *
	 * @param of of which exhibit of the same submission
	 * @param by who translated it
	 */
	public record Translation(ExhibitNumber of, String by) {
	}

	/** What the use of an exhibit could do to its source. */
	public enum SourceRisk {

		/** Nobody has thought about it yet. */
		NOT_ASSESSED("Not assessed yet"),
		/** Nobody is put at risk. */
		NONE_SEEN("No risk seen"),
		/** Somebody could be recognised. */
		POSSIBLE("Somebody could be recognised"),
		/** Somebody would be in danger. */
		GRAVE("Somebody would be in danger");

		private final String title;

		SourceRisk(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
