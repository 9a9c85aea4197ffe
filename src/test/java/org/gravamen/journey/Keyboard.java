package org.gravamen.journey;

import com.microsoft.playwright.Page;

/**
 * Somebody who has no mouse.
 */
final class Keyboard {

	private static final int FURTHEST = 150;

	private static final String FOCUSED = """
			() => {
			  const it = document.activeElement;
			  return it === document.body ? '' : [...(it.labels?.length ? it.labels : [it])].map((one) => one.textContent).join(' ');
			}""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	/** Goes on until the focus is on what has this label. */
	void tabTo(String label) {
		for (int press = 0; press < FURTHEST; press++) {
			this.page.keyboard().press("Tab");
			if (String.valueOf(this.page.evaluate(FOCUSED)).contains(label)) {
				return;
			}
		}
		throw new AssertionError("The keyboard does not lead to “" + label + "” on " + this.page.url());
	}

}
