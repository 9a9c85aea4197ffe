package org.gravamen.safecopy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the separate process is shut in or not is said, and its memory ends.
 */
class ConfinementTests {

	private static final SafeCopyProperties WITHOUT = Inspectors.settings(Duration.ofSeconds(5), true,
			"/nowhere/bwrap");

	private static final Antivirus NONE = new Clamd(new ClamdProperties("", 1, Duration.ofSeconds(1)));

	private final MemoryLimit limit = new MemoryLimit(WITHOUT);

	@Test
	void whereThereIsNoBubblewrapTheHealthSaysSo() {
		Sandbox none = new Sandbox(WITHOUT);
		assertThat(new SafeCopyHealth(none, this.limit, NONE).health().getDetails()).containsEntry("sandbox", "none")
			.containsEntry("antivirus", "No antivirus is configured.");
	}

	@Test
	void whereThereIsNoBubblewrapThePageSaysSoAndCopiesAreStillMade() {
		SeparateProcess process = Inspectors.process(WITHOUT);
		assertThat(process.confinement()).contains("not shut off from network and disk");
		assertThat(new Sandbox(WITHOUT).around(List.of("true"), List.of())).containsExactly("true");
	}

	@Test
	void moreMemoryThanAllowedIsNotToBeHad() throws IOException, InterruptedException {
		List<String> greedy = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms3g",
				"-Xmx3g", "-version");
		assertThat(ended(greedy)).as("without the limit").isZero();
		assertThat(ended(this.limit.around(greedy))).as("with the limit").isNotZero();
	}

	@Test
	void theHealthSaysWhoLimitsTheMemory() {
		assertThat(new SafeCopyHealth(new Sandbox(WITHOUT), this.limit, NONE).health().getDetails())
			.containsEntry("memory", "limited by the operating system");
	}

	@Test
	void theWordsOfACommandAreNotReadByTheShell() throws IOException {
		Process process = new ProcessBuilder(this.limit.around(List.of("echo", "$HOME; `true` 'one guard'"))).start();
		assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
			.isEqualTo("$HOME; `true` 'one guard'\n");
	}

	private static int ended(List<String> command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
	}

}
