package org.gravamen.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gravamen.support.Debian;

/**
 * Finds a Chromium on a machine: the one that is named, the one that is installed, or
 * Debian's where it may be installed.
 *
 * @param machine where to look
 */
record InstalledChromium(Debian machine) {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	static InstalledChromium ofThisMachine() {
		return new InstalledChromium(Debian.ofThisMachine());
	}

	/**
	 * Finds it.
	 * @return the program; empty when there is none and none could be installed
	 * @throws IllegalStateException in one sentence, when the one that is named is none
	 */
	Optional<Path> find() {
		return named().or(() -> this.machine.find(NAMES, "chromium"));
	}

	private Optional<Path> named() {
		Optional<Path> named = Optional.ofNullable(this.machine.environment().get("CHROMIUM"))
			.filter((name) -> !name.isBlank())
			.map(Path::of);
		named.filter((path) -> !Debian.isProgram(path)).ifPresent((path) -> {
			throw new IllegalStateException("The environment variable CHROMIUM names " + path
					+ ", which is no program: correct it or take it away.");
		});
		return named;
	}

}
