package org.gravamen.vault;

import java.util.Locale;

/**
 * Sizes as a sentence says them: a megabyte is 1,048,576 bytes, as the settings count it.
 */
final class Sizes {

	private static final long MEGABYTE = 1L << 20;

	private Sizes() {
	}

	static String inWords(long bytes) {
		return (bytes >= MEGABYTE) ? (bytes / MEGABYTE) + " MB" : String.format(Locale.UK, "%,d bytes", bytes);
	}

}
