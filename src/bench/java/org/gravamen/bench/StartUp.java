package org.gravamen.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * How long the jar takes to its first page, and what it holds in memory then; beside an
 * empty application.
 */
final class StartUp implements Section {

	private static final double MOST = 1.25;

	private static final int TIMES = 3;

	@Override
	public void measure(Table table) throws IOException, InterruptedException {
		Path jar = Path.of("target", "gravamen.jar");
		if (!Files.exists(jar)) {
			table.add(Row.unmeasured("start and idle memory", "there is no " + jar));
			return;
		}
		Started ours = best(List.of("-jar", jar.toString()));
		Started empty = best(
				List.of("-classpath", System.getProperty("java.class.path"), EmptyApplication.class.getName()));
		table.add(row("start to the first page", "s", ours.seconds(), empty.seconds()));
		table.add(row("idle memory after collection", "MiB", ours.mebibytes(), empty.mebibytes()));
	}

	private static Row row(String what, String unit, double ours, double empty) {
		return Row.judged(what + " (-Xmx512m -XX:+UseSerialGC)", Row.figure("%.1f %s", ours, unit),
				Row.figure("empty application with the engine %.1f %s", empty, unit), Row.figure("%.2f", ours / empty),
				"≤ 1.25 ×", ours <= MOST * empty);
	}

	private static Started best(List<String> program) throws IOException, InterruptedException {
		Started best = once(program);
		for (int time = 1; time < TIMES; time++) {
			Started next = once(program);
			best = (next.seconds() < best.seconds()) ? next : best;
		}
		return best;
	}

	private static Started once(List<String> program) throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("gravamen-bench");
		try (ChildJvm child = ChildJvm.start(program, home, freePort())) {
			return new Started(child.secondsToFirstPage(), child.mebibytes());
		}
		finally {
			FileSystemUtils.deleteRecursively(home.toFile());
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/**
	 * A start.
	 *
	 * @param seconds to the first page
	 * @param mebibytes resident after a collection
	 */
	private record Started(double seconds, double mebibytes) {
	}

}
