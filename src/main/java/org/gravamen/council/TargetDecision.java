package org.gravamen.council;

import java.util.Locale;
import java.util.UUID;

/**
 * What the council's rules make of the opinions on one target.
 *
 * @param target which
 * @param name what it was called then
 * @param kind what they make of it
 * @param ground the rule that says so
 */
public record TargetDecision(UUID target, String name, Kind kind, String ground) {

	/** What may become of a target. */
	public enum Kind {

		CLEARED("Cleared"), CHANGES_REQUIRED("Cleared once the changes are made"),
		MORE_EVIDENCE("More evidence needed"), NOT_CLEARED("Not cleared");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

		static Kind of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

}
