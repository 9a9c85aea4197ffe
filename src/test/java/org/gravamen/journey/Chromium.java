package org.gravamen.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/**
 * A Chromium: the one that is installed, or else the one that Playwright fetches.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String NONE = "No Chromium was found and none could be fetched: install Chromium, or name one "
			+ "in the environment variable CHROMIUM, and run the tests again.";

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Opens a browser.
	 * @return the browser, to be closed again
	 * @throws IllegalStateException in one sentence, when there is none
	 */
	static Chromium open() {
		Optional<Path> installed = InstalledChromium.ofThisMachine().find();
		try {
			Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment(installed)));
			BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
			installed.ifPresent(options::setExecutablePath);
			return new Chromium(playwright, playwright.chromium().launch(options));
		}
		catch (PlaywrightException ex) {
			throw new IllegalStateException(
					installed.map((path) -> "The browser " + path + " does not start.").orElse(NONE), ex);
		}
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static Map<String, String> environment(Optional<Path> installed) {
		return installed.map((path) -> Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")).orElse(Map.of());
	}

}
