package org.gravamen.safecopy;

/**
 * Counts what an archive and the archives in it hold together.
 */
final class Tally {

	static final int MOST_ENTRIES = 1_000;

	static final int MOST_RATIO = 100;

	static final long MOST_EXPANDED = 2L << 30;

	// Below this, a high ratio hurts nobody: an empty sheet of Word's has one.
	private static final long HARMLESS = 1L << 20;

	private int entries;

	private long expanded;

	void entry() {
		if (++this.entries > MOST_ENTRIES) {
			throw ArchiveRule.TOO_MANY_ENTRIES.broken();
		}
	}

	/** Counts bytes that came out of an entry. */
	void grew(long by, long entryExpanded, long entryPacked) {
		this.expanded += by;
		if (this.expanded > MOST_EXPANDED) {
			throw ArchiveRule.TOO_LARGE.broken();
		}
		if (entryExpanded > HARMLESS && entryExpanded / MOST_RATIO > entryPacked) {
			throw ArchiveRule.EXPANDS.broken();
		}
	}

	/** Compares all that came out with all that went in. */
	void end(long packed) {
		if (this.expanded > HARMLESS && this.expanded / MOST_RATIO > packed) {
			throw ArchiveRule.EXPANDS.broken();
		}
	}

}
