package org.gravamen.council;

/**
 * What a member may advise on a target, as the form offers it.
 */
public enum Advice {

	APPROVE("approve", "Approves"), APPROVE_WITH_CHANGES("approve with changes", "Approves with changes"),
	DISSENT("dissent", "Dissents"), MORE_EVIDENCE("more evidence needed", "Asks for more evidence");

	private final String outcome;

	private final String title;

	Advice(String outcome, String title) {
		this.outcome = outcome;
		this.title = title;
	}

	/**
	 * The advice as the record names it.
	 * @return for example "approve with changes"
	 */
	public String outcome() {
		return this.outcome;
	}

	/**
	 * The advice as a page says it of a member.
	 * @return for example "Approves with changes"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Whether the member withholds approval. What withholds it goes to the director in
	 * full.
	 * @return true for a dissent, and where more evidence is needed
	 */
	public boolean withholds() {
		return this == DISSENT || this == MORE_EVIDENCE;
	}

	/**
	 * What is said to who gives no grounds.
	 * @return a sentence
	 */
	String missing() {
		return switch (this) {
			case APPROVE -> "";
			case APPROVE_WITH_CHANGES -> "Set out the changes you require.";
			case DISSENT -> "A dissent states its reasons.";
			case MORE_EVIDENCE -> "Say what evidence is needed.";
		};
	}

}
