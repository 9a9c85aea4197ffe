package org.gravamen.submission;

import java.util.Optional;

import org.gravamen.vocabulary.PartialDate;

/**
 * A list on which the target stands already. A partner's designation may open the urgent
 * procedure of the United Kingdom.
 *
 * @param regime whose list, as that authority calls it
 * @param reference the entry's id on it; empty when not known
 * @param on since when, as far as known
 */
public record Designation(String regime, String reference, Optional<PartialDate> on) {

	static final int LONGEST = 200;

	static final int REFERENCE = 100;

	public Designation {
		regime = Texts.required(regime, LONGEST, "regime of the existing designation");
		reference = Texts.optional(reference, REFERENCE, "reference of the existing designation");
	}

	/**
	 * The designation in words.
	 * @return for example "United States, GLOMAG, 29159, July 2020"
	 */
	public String shown() {
		return this.regime + (this.reference.isEmpty() ? "" : ", " + this.reference)
				+ this.on.map((date) -> ", " + date.shown()).orElse("");
	}

}
