package org.gravamen.safecopy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What is shut in by bubblewrap reaches nothing. Where there is none, nothing is shut in
 * and that is said, which other tests show.
 */
class SandboxTests {

	private final Sandbox sandbox = new Sandbox(Inspectors.settings(Duration.ofSeconds(5), true));

	@BeforeEach
	void bubblewrapWorksHere() {
		assumeTrue(this.sandbox.works());
	}

	@Test
	void thereIsNoNetwork() throws IOException {
		assertThat(said("cat /proc/net/dev").lines().filter((line) -> line.contains(":"))).hasSize(1)
			.allMatch((line) -> line.contains("lo:"));
	}

	@Test
	void nothingOfTheDiskIsThereButPrograms() throws IOException {
		assertThat(said("ls /").lines()).isSubsetOf("usr", "lib", "lib32", "lib64", "bin", "sbin", "etc", "var", "proc",
				"dev");
		assertThat(said("cat /etc/passwd; ls /home /root /tmp; true")).isEmpty();
	}

	@Test
	void nothingCanBeWritten() throws IOException {
		assertThat(said("touch /kept && echo kept; touch /usr/kept && echo kept; true")).isEmpty();
	}

	@Test
	void nothingOfTheServersEnvironmentIsSeen() throws IOException {
		assertThat(said("env").lines().map((line) -> line.replaceAll("=.*", ""))).isSubsetOf("PWD", "SHLVL", "_",
				"OLDPWD");
	}

	@Test
	void withoutItThatIsSaid() {
		Sandbox none = new Sandbox(Inspectors.settings(Duration.ofSeconds(5), false));
		assertThat(none.around(List.of("true"), List.of())).containsExactly("true");
		assertThat(new SafeCopyHealth(none, new MemoryLimit(Inspectors.SETTINGS), new Clamd(new ClamdProperties("", 1, Duration.ofSeconds(1)))).health()
			.getDetails()).containsEntry("sandbox", "none").containsEntry("antivirus", "No antivirus is configured.");
	}

	private String said(String script) throws IOException {
		Process process = new ProcessBuilder(this.sandbox.around(List.of("/usr/bin/sh", "-c", script), List.of()))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
