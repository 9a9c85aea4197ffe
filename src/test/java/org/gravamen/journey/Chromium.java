package org.gravamen.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/**
 * A Chromium: the one that is named, the one that is installed, Debian's where it may be
 * installed, or else the one that Playwright fetches.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

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
		Optional<Path> installed = named().or(Chromium::onThePath).or(Chromium::debians);
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

	private static Optional<Path> named() {
		Optional<Path> named = Optional.ofNullable(System.getenv("CHROMIUM"))
			.filter((name) -> !name.isBlank())
			.map(Path::of);
		named.filter((path) -> !Files.isExecutable(path)).ifPresent((path) -> {
			throw new IllegalStateException("The environment variable CHROMIUM names " + path
					+ ", which is no program: correct it or take it away.");
		});
		return named;
	}

	private static Optional<Path> onThePath() {
		return NAMES.stream().flatMap((name) -> program(name).stream()).findFirst();
	}

	private static Optional<Path> debians() {
		boolean root = "root".equals(System.getProperty("user.name"));
		if (!root || program("apt-get").isEmpty()) {
			return Optional.empty();
		}
		System.out.println("No Chromium is installed; installing Debian's, once.");
		boolean done = ran("apt-get", "-q", "update")
				&& ran("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
		return done ? onThePath() : Optional.empty();
	}

	private static Optional<Path> program(String name) {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Stream.of(path.split(File.pathSeparator, -1))
			.filter((folder) -> !folder.isBlank())
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static boolean ran(String... command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			return builder.start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
