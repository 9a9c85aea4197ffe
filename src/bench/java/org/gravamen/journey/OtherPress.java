package org.gravamen.journey;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.NullMarked;

/**
 * Chromium as a press, kept open: what many use for letters.
 */
@NullMarked
public final class OtherPress implements AutoCloseable {

	private final Chromium chromium = Chromium.open();

	private final Page page = this.chromium.browser().newPage();

	/**
	 * Presses a page.
	 * @param html the page
	 * @return the PDF
	 */
	public byte[] press(String html) {
		this.page.setContent(html);
		return this.page.pdf();
	}

	@Override
	public void close() {
		this.chromium.close();
	}

}
