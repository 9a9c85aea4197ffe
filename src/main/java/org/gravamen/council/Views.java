package org.gravamen.council;

/**
 * What a member thinks of the evidence behind the letter.
 *
 * @param reasonableGrounds whether there are reasonable grounds to suspect (Sanctions and
 * Anti-Money Laundering Act 2018, section 11)
 * @param exhibitsDoubted which exhibits are doubted; empty unless some are
 * @param corroboration whether the facts rest on enough sources
 * @param sourceRisk whether somebody could be put at risk
 */
public record Views(ReasonableGrounds reasonableGrounds, String exhibitsDoubted, Corroboration corroboration,
		SourceRisk sourceRisk) {

	/** Reasonable grounds to suspect. */
	public enum ReasonableGrounds {

		YES("Yes"), YES_SAVE_FOR("Yes, save for particular exhibits"), NO("No");

		private final String title;

		ReasonableGrounds(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/** The standard of corroboration. */
	public enum Corroboration {

		SUFFICIENT("Sufficient"), SINGLE_SOURCE("A fact that matters rests on one source"),
		INSUFFICIENT("Insufficient");

		private final String title;

		Corroboration(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/** The risk to sources. */
	public enum SourceRisk {

		NONE_SEEN("I see none"), ACCEPTABLE("There is a risk, and it is acceptable"), TOO_HIGH("Too high");

		private final String title;

		SourceRisk(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
