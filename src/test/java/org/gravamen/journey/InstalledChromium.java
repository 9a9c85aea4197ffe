package org.gravamen.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium on a machine: the one that is named, the one that is installed, or
 * Debian's where it may be installed.
 *
 * @param environment the variables of the environment
 * @param user who runs the tests
 * @param commands runs what installs
 */
record InstalledChromium(Map<String, String> environment, String user, Commands commands) {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final File ACCOUNT = new File("target", "chromium-installation.log");

	static InstalledChromium ofThisMachine() {
		return new InstalledChromium(System.getenv(), System.getProperty("user.name", ""), InstalledChromium::ran);
	}

	/**
	 * Finds it.
	 * @return the program; empty when there is none and none could be installed
	 * @throws IllegalStateException in one sentence, when the one that is named is none
	 */
	Optional<Path> find() {
		return named().or(this::onThePath).or(this::debians);
	}

	private Optional<Path> named() {
		Optional<Path> named = Optional.ofNullable(this.environment.get("CHROMIUM"))
			.filter((name) -> !name.isBlank())
			.map(Path::of);
		named.filter((path) -> !isProgram(path)).ifPresent((path) -> {
			throw new IllegalStateException("The environment variable CHROMIUM names " + path
					+ ", which is no program: correct it or take it away.");
		});
		return named;
	}

	private Optional<Path> onThePath() {
		return NAMES.stream().flatMap((name) -> program(name).stream()).findFirst();
	}

	private Optional<Path> debians() {
		if (!"root".equals(this.user) || program("apt-get").isEmpty()) {
			return Optional.empty();
		}
		System.out.println("No Chromium is installed; installing Debian's, once. See " + ACCOUNT + ".");
		boolean done = this.commands.run("apt-get", "-q", "update")
				&& this.commands.run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
		return done ? onThePath() : Optional.empty();
	}

	private Optional<Path> program(String name) {
		return Stream.of(this.environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
			.filter((folder) -> !folder.isBlank())
			.map((folder) -> Path.of(folder, name))
			.filter(InstalledChromium::isProgram)
			.findFirst();
	}

	private static boolean isProgram(Path path) {
		return Files.isRegularFile(path) && Files.isExecutable(path);
	}

	// Into a file, since the tests speak to Maven over the output of this process.
	private static boolean ran(String... command) {
		try {
			Files.createDirectories(ACCOUNT.getAbsoluteFile().toPath().getParent());
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(ACCOUNT));
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

	/** Runs a command. */
	@FunctionalInterface
	interface Commands {

		/**
		 * Runs it to its end.
		 * @param command the program and what it is told
		 * @return whether it did what it was asked
		 */
		boolean run(String... command);

	}

}
