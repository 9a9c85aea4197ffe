package org.gravamen.safecopy.worker;

import org.gravamen.safecopy.CopyOutcome;

/**
 * How much is made.
 *
 * @param pages the most
 * @param megapixels the most of one picture
 */
record Limits(int pages, int megapixels) {

	/** What one page of a safe copy has at the most. */
	static final int PIXELS_SHOWN = 16_000_000;

	void page(int number) {
		if (number > this.pages) {
			throw new Stopped(CopyOutcome.TOO_MANY_PAGES);
		}
	}

	void picture(long width, long height) {
		if (width * height > this.megapixels * 1_000_000L) {
			throw new Stopped(CopyOutcome.IMAGE_TOO_BIG);
		}
	}

}
