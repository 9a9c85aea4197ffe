package org.gravamen;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start says at the console, in a JVM of its own.
 */
class StartTests {

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	Path home;

	@Test
	void anEmptyHousePrintsALinkThatWorksAndLogsInFieldsForMachines() throws IOException, InterruptedException {
		Process house = start("--server.port=0", "--server.address=127.0.0.1", "--gravamen.home=" + this.home);
		List<String> said = new ArrayList<>();
		try (BufferedReader console = house.inputReader()) {
			for (String line = console.readLine(); line != null; line = console.readLine()) {
				said.add(line);
				if (line.startsWith("  http://localhost:")) {
					assertThat(opens(line.strip().replace("localhost", "127.0.0.1"))).isEqualTo(200);
					house.toHandle().destroy();
				}
			}
		}
		assertThat(house.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(said).as(String.join("\n", said)).anyMatch((line) -> line.startsWith("  http://localhost:"));
		List<String> logged = said.stream().filter((line) -> line.startsWith("{")).toList();
		assertThat(logged).isNotEmpty()
			.allSatisfy((line) -> assertThat(JSON.readTree(line).has("@timestamp")).isTrue());
		assertThat(said).filteredOn((line) -> !line.startsWith("{") && !line.isBlank()).hasSize(2);
	}

	@Test
	void aHouseThatCannotStartSaysWhyInWords() throws IOException, InterruptedException {
		Process house = start("--server.port=0", "--gravamen.home=" + this.home, "--gravamen.vault.keyset=e30=");
		String said = new String(house.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(house.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(house.exitValue()).isNotZero();
		assertThat(said.lines()).contains("Gravamen did not start:",
				"  The vault's keyset is not one that Tink can read.");
	}

	@Test
	void theDemonstrationSpeaksToPeople() {
		StandardEnvironment settings = new StandardEnvironment();
		ConfigDataEnvironmentPostProcessor.applyTo(settings, new DefaultResourceLoader(), new DefaultBootstrapContext(),
				"demo");
		assertThat(settings.getProperty("logging.structured.format.console")).isEmpty();
	}

	private static int opens(String link) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.discarding())
			.statusCode();
	}

	// Without Surefire's own jar, which names everything once more.
	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("surefire"))
			.distinct()
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static Process start(String... settings) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-cp", classPath(), Gravamen.class.getName()));
		command.addAll(List.of(settings));
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

}
