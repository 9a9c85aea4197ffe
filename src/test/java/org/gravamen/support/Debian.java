package org.gravamen.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs that tests need from the machine: what is installed, or Debian's where it may
 * be installed.
 *
 * @param environment the variables of the environment
 * @param user who runs the tests
 * @param commands runs what installs
 */
public record Debian(Map<String, String> environment, String user, Commands commands) {

	private static final File ACCOUNT = new File("target", "installation.log");

	/**
	 * The machine that the tests run on.
	 * @return as it is
	 */
	public static Debian ofThisMachine() {
		return new Debian(System.getenv(), System.getProperty("user.name", ""), Debian::ran);
	}

	/**
	 * Finds a program on the path.
	 * @param names what it may be called, best first
	 * @return the program; empty when there is none
	 */
	public Optional<Path> installed(List<String> names) {
		return names.stream().flatMap((name) -> program(name).stream()).findFirst();
	}

	/**
	 * Finds a program on the path, or installs it when that is allowed.
	 * @param names what it may be called, best first
	 * @param debians Debian's package of it
	 * @return the program; empty when there is none and none could be installed
	 */
	public Optional<Path> find(List<String> names, String debians) {
		return installed(names).or(() -> install(debians) ? installed(names) : Optional.empty());
	}

	private boolean install(String debians) {
		if (!"root".equals(this.user) || program("apt-get").isEmpty()) {
			return false;
		}
		System.out.println("There is no " + debians + "; installing Debian's, once. See " + ACCOUNT + ".");
		return this.commands.run("apt-get", "-q", "update")
				&& this.commands.run("apt-get", "-q", "install", "-y", "--no-install-recommends", debians);
	}

	private Optional<Path> program(String name) {
		return Stream.of(this.environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
			.filter((folder) -> !folder.isBlank())
			.map((folder) -> Path.of(folder, name))
			.filter(Debian::isProgram)
			.findFirst();
	}

	/**
	 * Whether a file can be run.
	 * @param path the file
	 * @return false for folders, too
	 */
	public static boolean isProgram(Path path) {
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
	public interface Commands {

		/**
		 * Runs it to its end.
		 * @param command the program and what it is told
		 * @return whether it did what it was asked
		 */
		boolean run(String... command);

	}

}
