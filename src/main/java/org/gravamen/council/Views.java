package org.gravamen.council;

import java.util.Optional;

/**
 * What a member thinks of the evidence behind the letter, and of what the letter risks.
 *
 * @param reasonableGrounds whether there are reasonable grounds to suspect (Sanctions and
 * Anti-Money Laundering Act 2018, section 11)
 * @param exhibitsDoubted which exhibits are doubted; empty unless some are
 * @param corroboration whether the facts rest on enough sources
 * @param sourceRisk whether somebody could be put at risk
 * @param defamation whether the letter could defame; empty in opinions older than the
 * question
 * @param disclosure how far the letter may be shown; empty in the same
 */
public record Views(ReasonableGrounds reasonableGrounds, String exhibitsDoubted, Corroboration corroboration,
		SourceRisk sourceRisk, Optional<Defamation> defamation, Optional<Disclosure> disclosure) {

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

	/** The risk that the letter defames (Defamation Act 2013; qualified privilege). */
	public enum Defamation {

		NONE_SEEN("I see no serious risk"), DEFENSIBLE("There is a risk, and it can be defended"), TOO_HIGH("Too high");

		private final String title;

		Defamation(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

	/** How far the letter may be shown: a wider circle weakens the privilege. */
	public enum Disclosure {

		AUTHORITY_ONLY("To the authority alone"), PARLIAMENTARIANS("Also to parliamentarians"),
		PUBLICATION("It may be published"), NOT_AS_IT_STANDS("To nobody as it stands");

		private final String title;

		Disclosure(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
