package org.gravamen.record;

/**
 * What a check of the record found.
 */
public sealed interface Verdict {

	/**
	 * Every entry is as it was written.
	 *
	 * @param entries how many were checked
	 */
	record Unbroken(long entries) implements Verdict {
	}

	/**
	 * An entry was altered, removed or moved.
	 *
	 * @param firstBad the number of the first entry that does not fit, from 1
	 * @param sentence what is wrong with it
	 */
	record Altered(long firstBad, String sentence) implements Verdict {
	}

	/**
	 * Not the bytes of an export, so that no entry can be named. Only a file can be so,
	 * never the record itself.
	 *
	 * @param sentence what is wrong with it
	 */
	record Unreadable(String sentence) implements Verdict {
	}

}
