package org.gravamen.journey;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at pages as those do who cannot see them well, and on narrow screens: at each
 * width axe finds nothing and nothing runs over the edge. A picture of each width is left
 * behind, and where a switch shows one of two panes, of both. A page that comes again by
 * the same name, on whichever journey, is only measured.
 */
final class Inspection {

	private static final Map<Integer, Integer> HEIGHTS = new TreeMap<>(Map.of(390, 844, 820, 1180, 1440, 900));

	private static final Path PICTURES = Path.of("target", "screenshots");

	private final Set<String> inspected = new HashSet<>();

	/**
	 * Inspects the page that is open.
	 * @param page the page
	 * @param name what its pictures are called
	 */
	void of(Page page, String name) {
		ready(page);
		boolean first = this.inspected.add(name);
		HEIGHTS.forEach((width, height) -> {
			page.setViewportSize(width, height);
			noneOverTheEdge(page, name);
			if (first) {
				picture(page, name + "-" + width);
				accessible(page, name);
				otherPane(page, name + "-asked");
			}
		});
	}

	private static void otherPane(Page page, String name) {
		if (page.locator("[for=pane-asked]").isVisible()) {
			page.locator("[for=pane-asked]").click();
			noneOverTheEdge(page, name);
			picture(page, name + "-" + page.viewportSize().width);
			accessible(page, name);
			page.locator("[for=pane-papers]").click();
		}
	}

	/** Waits until forms and diagrams are drawn and letters have their typeface. */
	static void ready(Page page) {
		page.waitForLoadState();
		assertThat(page.locator("[data-form-island]:not([data-open])")).hasCount(0);
		assertThat(page.locator("details[open] [data-diagram-island]:not([data-open])")).hasCount(0);
		page.evaluate("() => document.fonts.ready.then(() => true)");
	}

	private static void noneOverTheEdge(Page page, String name) {
		Object over = page
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(over).as("How far %s runs over the edge at %d pixels", name, page.viewportSize().width).isEqualTo(0);
	}

	private static void accessible(Page page, String name) {
		List<String> violations = new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(Inspection::line)
			.toList();
		assertThat(violations).as("What axe finds on %s at %d pixels", name, page.viewportSize().width).isEmpty();
	}

	private static String line(Rule rule) {
		List<Object> where = rule.getNodes().stream().map((node) -> node.getTarget()).toList();
		return rule.getId() + ": " + rule.getHelp() + " " + where;
	}

	/** Leaves a picture of the page. */
	static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"))
			.setFullPage(true)
			.setAnimations(ScreenshotAnimations.DISABLED));
	}

}
