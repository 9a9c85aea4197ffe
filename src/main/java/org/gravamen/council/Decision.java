package org.gravamen.council;

import java.util.Locale;

/**
 * What the council decided.
 */
public enum Decision {

	APPROVED("Approved"), CHANGES_REQUIRED("Changes required"), MORE_EVIDENCE("More evidence needed"),
	DECLINED("Declined");

	private final String title;

	Decision(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether the letter goes back to the case officer.
	 * @return true when something is asked before it comes again
	 */
	public boolean sendsBack() {
		return this == CHANGES_REQUIRED || this == MORE_EVIDENCE;
	}

	/**
	 * The decision as models call it.
	 * @return for example "changes-required"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a decision's key.
	 * @param key for example "changes-required"
	 * @return the decision
	 * @throws IllegalArgumentException when no decision has that key
	 */
	public static Decision of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
