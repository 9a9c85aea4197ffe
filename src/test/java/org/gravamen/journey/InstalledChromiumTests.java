package org.gravamen.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gravamen.support.Debian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Which Chromium the journeys take, on machines of many kinds.
 */
class InstalledChromiumTests {

	private final List<String> ran = new ArrayList<>();

	@TempDir
	private Path folder;

	@Test
	void theOneThatIsNamedComesFirst() {
		program("chromium");
		Path named = program("my-own");
		assertThat(machine("root", Map.of("CHROMIUM", named.toString())).find()).contains(named);
	}

	@Test
	void aNameThatIsNoProgramIsSaid() {
		for (Path wrong : List.of(this.folder.resolve("missing"), this.folder)) {
			assertThatIllegalStateException()
				.isThrownBy(() -> machine("root", Map.of("CHROMIUM", wrong.toString())).find())
				.withMessage("The environment variable CHROMIUM names " + wrong
						+ ", which is no program: correct it or take it away.");
		}
	}

	@Test
	void anEmptyNameIsNone() {
		Path installed = program("google-chrome");
		assertThat(machine("somebody", Map.of("CHROMIUM", " ")).find()).contains(installed);
	}

	@Test
	void anInstalledOneIsTakenAndNothingIsInstalled() {
		program("apt-get");
		program("google-chrome");
		Path installed = program("chromium");
		assertThat(machine("root", Map.of()).find()).contains(installed);
		assertThat(this.ran).isEmpty();
	}

	@Test
	void rootInstallsDebiansWhenThereIsNone() {
		program("apt-get");
		assertThat(machine("root", Map.of()).find()).contains(this.folder.resolve("chromium"));
		assertThat(this.ran).containsExactly("apt-get -q update",
				"apt-get -q install -y --no-install-recommends chromium");
	}

	@Test
	void whoIsNotRootOrNotOnDebianInstallsNothing() {
		assertThat(machine("root", Map.of()).find()).isEmpty();
		program("apt-get");
		assertThat(machine("somebody", Map.of()).find()).isEmpty();
		assertThat(this.ran).isEmpty();
	}

	@Test
	void anInstallationThatFailsLeavesItToPlaywright() {
		program("apt-get");
		InstalledChromium machine = new InstalledChromium(
				new Debian(Map.of("PATH", this.folder.toString()), "root", (command) -> false));
		assertThat(machine.find()).isEmpty();
	}

	private InstalledChromium machine(String user, Map<String, String> named) {
		Map<String, String> environment = new HashMap<>(named);
		environment.put("PATH", "/nowhere::" + this.folder);
		return new InstalledChromium(new Debian(environment, user, this::install));
	}

	private boolean install(String... command) {
		this.ran.add(String.join(" ", command));
		if (List.of(command).contains("install")) {
			program("chromium");
		}
		return true;
	}

	private Path program(String name) {
		try {
			Path file = Files.createFile(this.folder.resolve(name));
			assertThat(file.toFile().setExecutable(true)).isTrue();
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
