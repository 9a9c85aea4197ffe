package org.gravamen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An application in a JVM of its own.
 */
final class ChildJvm implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final long PAUSE = 20;

	private static final double KIB = 1024;

	private static final int FINE = 200;

	private final Process process;

	private final URI page;

	private final long started;

	private ChildJvm(Process process, URI page, long started) {
		this.process = process;
		this.page = page;
		this.started = started;
	}

	static ChildJvm start(List<String> program, Path home, int port) throws IOException {
		List<String> command = new ArrayList<>(List.of(java("java"), "-Xmx512m", "-XX:+UseSerialGC"));
		command.addAll(program);
		command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1", "--gravamen.home=" + home,
				"--spring.datasource.url=jdbc:h2:file:" + home.resolve("gravamen") + ";WRITE_DELAY=0"));
		long started = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(home.resolve("console").toFile())
			.start();
		return new ChildJvm(process, URI.create("http://127.0.0.1:" + port + "/sign-in"), started);
	}

	private static String java(String tool) {
		return Path.of(System.getProperty("java.home"), "bin", tool).toString();
	}

	double secondsToFirstPage() throws InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		while (!answers(client)) {
			if (!this.process.isAlive() || System.nanoTime() - this.started > PATIENCE.toNanos()) {
				throw new IllegalStateException("The application did not start.");
			}
			TimeUnit.MILLISECONDS.sleep(PAUSE);
		}
		return (System.nanoTime() - this.started) / 1e9;
	}

	private boolean answers(HttpClient client) throws InterruptedException {
		try {
			return client.send(HttpRequest.newBuilder(this.page).build(), BodyHandlers.discarding())
				.statusCode() == FINE;
		}
		catch (IOException ex) {
			// It does not listen yet.
			return false;
		}
	}

	/** What is resident after a collection; Linux only. */
	double mebibytes() throws IOException, InterruptedException {
		new ProcessBuilder(java("jcmd"), String.valueOf(this.process.pid()), "GC.run")
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
		return Files.readAllLines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.sum() / KIB;
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

}
