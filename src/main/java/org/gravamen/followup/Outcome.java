package org.gravamen.followup;

/**
 * What became of one target. That the submission contributed to it is never claimed here.
 */
public enum Outcome {

	PENDING("Pending"), ACKNOWLEDGED("Acknowledged"), INFO_REQUESTED("Further information requested"),
	MEETING_HELD("Meeting held"), DESIGNATED("Designated"), DESIGNATED_OTHER_REGIME("Designated under another regime"),
	DECLINED("Declined"), NO_RESPONSE("No response"), OVERTAKEN("Overtaken by events"), WITHDRAWN("Withdrawn"),
	LAPSED("Lapsed: the review date passed"), DELISTED("Designated, and later delisted");

	private final String title;

	Outcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether the authority's list has an entry to point to.
	 * @return true for the two designations
	 */
	public boolean designation() {
		return this == DESIGNATED || this == DESIGNATED_OTHER_REGIME;
	}

}
