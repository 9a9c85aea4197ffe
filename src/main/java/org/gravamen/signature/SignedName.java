package org.gravamen.signature;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as somebody types it to sign. Accents, case, full stops and spaces do not
 * matter: a keyboard may lack them.
 *
 * @param typed as typed
 */
record SignedName(String typed) {

	/**
	 * Whether it is the name of a person.
	 * @param name the full name
	 * @return true when the same letters stand in the same order
	 */
	boolean isThatOf(String name) {
		return !plain(this.typed).isEmpty() && plain(this.typed).equals(plain(name));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[\\p{P}\\s\\p{Z}]+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

}
