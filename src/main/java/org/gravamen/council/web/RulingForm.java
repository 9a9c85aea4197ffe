package org.gravamen.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as the chair types it.
 *
 * @param member the id of whom it concerns
 * @param second the id of who shall confirm it
 * @param reason why
 */
record RulingForm(@Nullable String member, @Nullable String second, @Nullable String reason) {

	static final RulingForm EMPTY = new RulingForm("", "", "");

	/** What must be put right, by field. */
	Map<String, String> faults() {
		Map<String, String> faults = new LinkedHashMap<>();
		if (id(this.member).isEmpty()) {
			faults.put("member", "Choose the member who has the conflict.");
		}
		if (id(this.second).isEmpty()) {
			faults.put("second", "Choose who shall confirm the ruling.");
		}
		else if (id(this.second).equals(id(this.member))) {
			faults.put("second", "A second member confirms the ruling: neither you nor the member concerned.");
		}
		if (why().isEmpty()) {
			faults.put("reason", "Say why the member has a conflict.");
		}
		return faults;
	}

	PersonId about() {
		return id(this.member).orElseThrow();
	}

	PersonId confirming() {
		return id(this.second).orElseThrow();
	}

	String why() {
		return (this.reason != null) ? this.reason.strip() : "";
	}

	/** Whom somebody chose from a list, or nobody. */
	static Optional<PersonId> id(@Nullable String chosen) {
		try {
			return Optional.ofNullable(chosen).filter((one) -> !one.isBlank()).map(PersonId::of);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
