package org.gravamen.council;

import java.util.Locale;

/**
 * What the council decided.
 */
public enum Decision {

	APPROVED("Approved"), CHANGES_REQUIRED("Changes required"), DECLINED("Declined");

	private final String title;

	Decision(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The decision as models call it.
	 * @return for example "changes-required"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
