package org.gravamen.evidence;

/**
 * A use to which the source of an exhibit consents or does not, each apart from the
 * others (Istanbul Protocol: informed consent).
 */
public enum Use {

	/** Those who work on the submission, its reviewer and its council. */
	INTERNAL("Work inside the organisation", "for work inside the organisation"),
	/** The authority that is asked for measures. */
	AUTHORITY("Sending to the authority", "to its going to the authority"),
	/** Members of a parliament. */
	PARLIAMENTARIANS("Showing to parliamentarians", "to its being shown to parliamentarians"),
	/** Everybody. */
	PUBLICATION("Publication", "to its publication");

	private final String title;

	private final String words;

	Use(String title, String words) {
		this.title = title;
		this.words = words;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The use within a sentence.
	 * @return what follows "consent"
	 */
	public String words() {
		return this.words;
	}

}
