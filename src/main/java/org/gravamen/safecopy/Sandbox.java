package org.gravamen.safecopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Shuts the separate process in by bubblewrap: no network, no processes of others, and of
 * the disk only the programs that it needs, to read. Tried once; where it does not work,
 * the process runs without.
 */
@Component
class Sandbox {

	private static final Logger log = LoggerFactory.getLogger(Sandbox.class);

	private static final int SECONDS_TO_TRY = 10;

	private static final List<String> NEEDED = List.of("/usr", "/lib", "/lib32", "/lib64", "/etc/fonts",
			"/etc/ld.so.cache", "/etc/alternatives", "/var/cache/fontconfig");

	private final String program;

	private final boolean works;

	Sandbox(SafeCopyProperties settings) {
		this.program = settings.bubblewrap();
		this.works = settings.sandbox() && tried();
		if (!this.works) {
			log.warn(
					"Safe copies are made in a process of their own, but bubblewrap (bwrap) does not work here, so that "
							+ "process can reach the network and the disk.");
		}
	}

	boolean works() {
		return this.works;
	}

	/**
	 * Puts a command into the sandbox.
	 * @param command what to run
	 * @param readable what it must read beyond the system's programs
	 * @return what to run instead
	 */
	List<String> around(List<String> command, List<Path> readable) {
		if (!this.works) {
			return command;
		}
		List<String> all = walls(readable);
		all.addAll(command);
		return all;
	}

	private List<String> walls(List<Path> readable) {
		List<String> walls = new ArrayList<>(List.of(this.program, "--unshare-all", "--die-with-parent",
				"--new-session", "--clearenv", "--cap-drop", "ALL"));
		Set<Path> paths = new LinkedHashSet<>(NEEDED.stream().map(Path::of).toList());
		paths.addAll(java());
		paths.addAll(readable);
		paths.forEach((path) -> walls.addAll(List.of("--ro-bind-try", path.toString(), path.toString())));
		walls.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/", "--chdir", "/"));
		return walls;
	}

	// A distribution keeps the settings of its Java elsewhere and links to them.
	private static List<Path> java() {
		Path home = Path.of(System.getProperty("java.home"));
		List<Path> places = new ArrayList<>(List.of(home));
		for (String folder : List.of("conf", "conf/security", "lib", "lib/security")) {
			try (Stream<Path> files = Files.list(home.resolve(folder))) {
				files.filter(Files::isSymbolicLink).map(Sandbox::target).forEach(places::add);
			}
			catch (IOException ex) {
				log.debug("{} has no {}", home, folder);
			}
		}
		return places;
	}

	private static Path target(Path link) {
		try {
			return link.toRealPath();
		}
		catch (IOException ex) {
			return link;
		}
	}

	private boolean tried() {
		List<String> command = walls(List.of());
		command.addAll(List.of("/usr/bin/true"));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			process.getOutputStream().close();
			boolean ended = process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS);
			process.destroyForcibly();
			return ended && process.exitValue() == 0;
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
