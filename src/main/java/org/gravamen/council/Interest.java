package org.gravamen.council;

import org.gravamen.vocabulary.Refusal;

/**
 * What a member declares before seeing the papers (Charity Commission, CC29: declare
 * early, withdraw, and minute).
 *
 * @param kind which conflict, or none
 * @param nature what it is; empty when there is none. Kept sealed, and never in the
 * record
 * @param action what follows
 */
public record Interest(Kind kind, String nature, Action action) {

	/**
	 * Makes a declaration.
	 * @throws Refusal FIELD_INVALID when a conflict is declared without saying what it is
	 */
	public Interest {
		if (kind != Kind.NONE && nature.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Say what the interest is.");
		}
		if (kind == Kind.NONE && (!nature.isBlank() || action != Action.PARTICIPATE)) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "A member without an interest takes part.");
		}
	}

	public static Interest none() {
		return new Interest(Kind.NONE, "", Action.PARTICIPATE);
	}

	public boolean mayAct() {
		return this.action != Action.STAND_ASIDE;
	}

	/** Which conflict. */
	public enum Kind {

		NONE("No interest"), ACTUAL("Actual conflict"), POTENTIAL("Potential conflict"),
		PERCEIVED("Perceived conflict");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/** What follows from it. */
	public enum Action {

		/** The member takes part. */
		PARTICIPATE,
		/** The member takes part, and the minute says that the interest was declared. */
		PARTICIPATE_MINUTED,
		/** The member withdraws. */
		STAND_ASIDE

	}

}
