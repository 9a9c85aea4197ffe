package org.gravamen.journey;

import java.util.Objects;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

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

	/** Presses a button as a hand does, without waiting for it to stand still. */
	static void pressSlowly(Page page, String name) {
		Locator button = button(page, name);
		button.scrollIntoViewIfNeeded();
		BoundingBox place = Objects.requireNonNull(button.boundingBox());
		page.mouse().move(place.x + place.width / 2, place.y + place.height * 0.9);
		page.mouse().down();
		page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
		page.mouse().up();
	}

	/** Ticks a box; form-js draws it anew after the click. */
	static void check(Locator box) {
		if (!box.isChecked()) {
			box.click();
		}
		assertThat(box).isChecked();
	}

}
