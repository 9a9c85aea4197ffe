package org.gravamen.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Finds what stands on a page by the words that people read there.
 */
final class ByWords {

	private ByWords() {
	}

	// form-js adds a star to the label of what must be answered; the pattern is
	// JavaScript's
	static Pattern whole(String label) {
		return Pattern.compile("^\\s*" + escaped(label) + "\\s*\\*?\\s*$");
	}

	static String escaped(String words) {
		return words.replaceAll("([.*+?^$(){}|\\[\\]/])", "\\\\$1");
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
	}

	static Locator group(Page page, AriaRole role, String question) {
		return page.getByRole(role, new Page.GetByRoleOptions().setName(question));
	}

	/** Ticks a box; form-js draws it anew after the click. */
	static void check(Locator box) {
		if (!box.isChecked()) {
			box.click();
		}
		assertThat(box).isChecked();
	}

}
