package org.gravamen.submission;

import java.util.Locale;

/**
 * What may be asked for against a target.
 */
public enum Measure {

	ASSET_FREEZE("Asset freeze"), TRAVEL_BAN("Travel ban"), DIRECTOR_DISQUALIFICATION("Director disqualification");

	private final String title;

	Measure(String title) {
		this.title = title;
	}

	/**
	 * The measure as pages call it.
	 * @return for example "Asset freeze"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The measure as forms and tables name it.
	 * @return for example "asset-freeze"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a measure's key.
	 * @param key for example "asset-freeze"
	 * @return the measure
	 * @throws IllegalArgumentException when no measure has that key
	 */
	public static Measure of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
