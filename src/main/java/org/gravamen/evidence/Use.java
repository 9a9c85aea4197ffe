package org.gravamen.evidence;

/**
 * A use to which the source of an exhibit consents or does not, each apart from the
 * others (Istanbul Protocol: informed consent).
 */
public enum Use {

	/** Those who work on the submission, its reviewer and its council. */
	INTERNAL("Work inside the organisation", "House", "for work inside the organisation"),
	/** The authority that is asked for measures. */
	AUTHORITY("Sending to the authority", "Authority", "to its going to the authority"),
	/** Members of a parliament. */
	PARLIAMENTARIANS("Showing to parliamentarians", "Parliament", "to its being shown to parliamentarians"),
	/** Everybody. */
	PUBLICATION("Publication", "Public", "to its publication");

	private final String title;

	private final String brief;

	private final String words;

	Use(String title, String brief, String words) {
		this.title = title;
		this.brief = brief;
		this.words = words;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The use in a word, for a table.
	 * @return for example "Parliament"
	 */
	public String brief() {
		return this.brief;
	}

	/**
	 * Whether others than those who work on it get to see the exhibit. Whoever handed it
	 * to the house did so for it to be worked on.
	 * @return false for work inside the organisation
	 */
	public boolean leavesTheHouse() {
		return this != INTERNAL;
	}

	/**
	 * The use within a sentence.
	 * @return what follows "consent"
	 */
	public String words() {
		return this.words;
	}

}
