package org.gravamen.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Use;
import org.gravamen.people.Person;

/**
 * Sources who were asked before the test began.
 */
public final class AskedSources {

	private AskedSources() {
	}

	/**
	 * A source who agreed that the authority gets it, and to nothing else.
	 * @param officer who wrote that down
	 * @return the consents
	 */
	public static Consents toTheAuthority(Person officer) {
		return new Consents(Map.of(Use.AUTHORITY,
				new Consent(Consent.State.GIVEN, Optional.of(LocalDate.parse("2026-01-05")), "A signed form",
						Optional.of(officer.id()), Optional.of(Instant.parse("2026-01-06T09:00:00Z")))));
	}

}
