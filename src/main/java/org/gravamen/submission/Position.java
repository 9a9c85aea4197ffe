package org.gravamen.submission;

import java.util.Optional;

import org.gravamen.vocabulary.PartialDate;
import org.gravamen.vocabulary.Refusal;

/**
 * An office that a target holds or held.
 *
 * @param office the office and its body
 * @param from since when, as far as known
 * @param until till when; empty when it is still held or nobody knows
 */
public record Position(String office, Optional<PartialDate> from, Optional<PartialDate> until) {

	static final int LONGEST = 300;

	public Position {
		office = Texts.required(office, LONGEST, "position");
		if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "A position ends after it begins. «" + office
					+ "» begins in " + from.get().shown() + " and ends in " + until.get().shown() + ".");
		}
	}

	/**
	 * A position of which no date is known.
	 * @param office the office and its body
	 * @return the position
	 */
	public static Position of(String office) {
		return new Position(office, Optional.empty(), Optional.empty());
	}

	/**
	 * When it was held.
	 * @return for example "2019 to March 2021", "since 2019"; empty when nothing is known
	 */
	public String period() {
		if (this.from.isPresent() && this.until.isPresent()) {
			return this.from.get().shown() + " to " + this.until.get().shown();
		}
		return this.from.map((date) -> "since " + date.shown())
			.or(() -> this.until.map((date) -> "until " + date.shown()))
			.orElse("");
	}

	/**
	 * The office with its time.
	 * @return for example "Commander, Camp Orlo (since 2019)"
	 */
	public String shown() {
		return period().isEmpty() ? this.office : this.office + " (" + period() + ")";
	}

}
