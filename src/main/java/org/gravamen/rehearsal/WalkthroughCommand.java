package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.gravamen.rehearsal.LetterFile.Unusable;
import org.gravamen.vocabulary.Refusal;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * <code>walkthrough &lt;letter.txt&gt; --out &lt;folder&gt;</code>: drives one letter
 * through the whole path on a database of its own, which is gone afterwards.
 */
public final class WalkthroughCommand {

	/** The letter was dispatched. */
	private static final int DISPATCHED = 0;

	/** The path ended elsewhere. */
	private static final int NOT_DISPATCHED = 1;

	/** What was given cannot be used. */
	private static final int UNUSABLE = 2;

	private static final String USAGE = "Use: walkthrough <letter.txt> --out <folder>";

	private WalkthroughCommand() {
	}

	/**
	 * Runs it.
	 * @param application the class that the house is started from; named by the caller,
	 * because nothing in the house depends on its root
	 * @param arguments the words after "walkthrough"
	 * @return 0 only when the letter was dispatched; 2 when the input cannot be used
	 */
	public static int run(Class<?> application, List<String> arguments) {
		try {
			if (arguments.size() != 3 || !arguments.get(1).equals("--out")) {
				throw new Unusable(USAGE);
			}
			String letter = LetterFile.read(Path.of(arguments.get(0)));
			Path out = writable(Path.of(arguments.get(2)));
			return walk(application, letter, out);
		}
		catch (Unusable | Refusal ex) {
			System.err.println(ex.getMessage());
			return (ex instanceof Unusable) ? UNUSABLE : NOT_DISPATCHED;
		}
	}

	private static int walk(Class<?> application, String letter, Path out) {
		Path home = temporary();
		try (ConfigurableApplicationContext house = SpringApplication.run(application, settings(home))) {
			return house.getBean(Walkthrough.class).walk(letter, out, System.out::println) ? DISPATCHED
					: NOT_DISPATCHED;
		}
		finally {
			FileSystemUtils.deleteRecursively(home.toFile());
		}
	}

	private static String[] settings(Path home) {
		return new String[] { "--gravamen.home=" + home, "--gravamen.organisation=redress",
				"--gravamen.dispatch.hold=PT0S", "--gravamen.process.jobs=false", "--gravamen.rehearsal=walkthrough",
				"--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "--server.port=0",
				"--server.address=127.0.0.1", "--logging.level.root=WARN", "--logging.structured.format.console=" };
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("gravamen-walkthrough");
		}
		catch (IOException ex) {
			throw new Unusable(
					"No temporary folder can be made. Check the space and rights of the temporary directory.");
		}
	}

	private static Path writable(Path out) {
		try {
			Files.createDirectories(out);
			Files.delete(Files.createTempFile(out, "may-write", ""));
			return out;
		}
		catch (IOException ex) {
			throw new Unusable("The folder “" + out + "” cannot be written to. Give another.");
		}
	}

}
