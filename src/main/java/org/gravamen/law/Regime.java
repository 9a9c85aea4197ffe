package org.gravamen.law;

import java.util.Locale;

/**
 * The sanctions regimes under which an organisation may ask for measures.
 */
public enum Regime {

	UK_GLOBAL_HUMAN_RIGHTS("United Kingdom: global human rights"),
	UK_ANTI_CORRUPTION("United Kingdom: anti-corruption"), US_GLOBAL_MAGNITSKY("United States: Global Magnitsky"),
	EU_GLOBAL_HUMAN_RIGHTS("European Union: global human rights"),
	CANADA_JVCFOA("Canada: Justice for Victims of Corrupt Foreign Officials"),
	AUSTRALIA_AUTONOMOUS("Australia: autonomous sanctions");

	private final String title;

	Regime(String title) {
		this.title = title;
	}

	/**
	 * The regime as pages call it.
	 * @return for example "United Kingdom: global human rights"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The regime as forms and tables name it.
	 * @return for example "uk-global-human-rights"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a regime's key.
	 * @param key for example "uk-global-human-rights"
	 * @return the regime
	 * @throws IllegalArgumentException when no regime has that key
	 */
	public static Regime of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
