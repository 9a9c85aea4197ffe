package org.gravamen.safecopy;

/**
 * Counts what an archive and the archives in it hold together.
 */
final class Tally {

	static final int MOST_ENTRIES = 1_000;

	static final int MOST_RATIO = 100;

	static final long MOST_EXPANDED = 2L << 30;

	// One entry may be a blank picture or an empty sheet, which shrinks to nothing in an
	// honest Word file: below a mebibyte that hurts nobody.
	private static final long HARMLESS_ENTRY = 1L << 20;

	// The whole never shrinks like that where there is anything to read: Word and Excel
	// stay below thirty. Only what is as small as this is not worth the question.
	private static final long HARMLESS_WHOLE = 64L << 10;

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
		if (entryExpanded > HARMLESS_ENTRY && entryExpanded / MOST_RATIO > entryPacked) {
			throw ArchiveRule.EXPANDS.broken();
		}
	}

	/** Compares all that came out with all that went in. */
	void end(long packed) {
		if (this.expanded > HARMLESS_WHOLE && this.expanded / MOST_RATIO > packed) {
			throw ArchiveRule.EXPANDS.broken();
		}
	}

}
