package org.gravamen.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.gravamen.vault.KeyRotation;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * <code>rotate-key [settings]</code>: makes new keys for the exhibits of this house while
 * it is closed.
 */
public final class RotateKeyCommand {

	private static final int DONE = 0;

	private static final int NOT_DONE = 1;

	private RotateKeyCommand() {
	}

	/**
	 * Runs it.
	 * @param application the class that the house is started from; named by the caller,
	 * because nothing in the house depends on its root
	 * @param arguments the words after "rotate-key": settings, as for a start
	 * @return 0 when the keys were changed, 1 when they were not
	 */
	public static int run(Class<?> application, List<String> arguments) {
		try (ConfigurableApplicationContext house = SpringApplication.run(application, settings(arguments))) {
			house.getBean(KeyChange.class).make(System.out::println);
			return DONE;
		}
		catch (KeyRotation.Impossible ex) {
			System.err.println(ex.getMessage());
			return NOT_DONE;
		}
	}

	// Nobody comes in meanwhile, and nothing is sent.
	private static String[] settings(List<String> arguments) {
		return Stream
			.concat(arguments.stream(), Stream.of("--server.port=0", "--server.address=127.0.0.1",
					"--gravamen.process.jobs=false", "--gravamen.rehearsal=rotate-key", "--logging.level.root=WARN"))
			.toArray(String[]::new);
	}

}
