package org.gravamen.evidence;

import java.text.Normalizer;

/**
 * The name of a file as pages and downloads show it.
 */
final class DisplayName {

	static final int LONGEST = 150;

	private DisplayName() {
	}

	/**
	 * Cleans a name.
	 * @param given as a browser gave it, perhaps with folders
	 * @return the last part, without characters that hide, turn or break a line, and with
	 * its ending when it must be cut
	 */
	static String of(String given) {
		String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
			.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*;%]+", "")
			.replaceAll("\\p{Z}+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		return clean.isEmpty() ? "file" : shortened(clean);
	}

	private static String shortened(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot <= 10) ? name.substring(dot) : "";
		int end = LONGEST - ending.length();
		// Never half a character.
		return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
	}

}
