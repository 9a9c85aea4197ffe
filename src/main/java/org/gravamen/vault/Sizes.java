package org.gravamen.vault;

import java.util.Locale;

/**
 * Sizes as a sentence says them.
 */
final class Sizes {

	private static final long MEGABYTE = 1_000_000;

	private Sizes() {
	}

	static String inWords(long bytes) {
		return (bytes >= MEGABYTE) ? (bytes / MEGABYTE) + " MB" : String.format(Locale.UK, "%,d bytes", bytes);
	}

}
