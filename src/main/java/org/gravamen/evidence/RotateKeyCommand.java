package org.gravamen.evidence;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gravamen.vault.KeyRotation;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * <code>rotate-key [settings]</code>: makes new keys for the exhibits of this house while
 * it is closed.
 */
public final class RotateKeyCommand {

	private static final int DONE = 0;

	private static final int NOT_DONE = 1;

	// Nobody comes in meanwhile, and nothing is sent.
	private static final List<String> OURS = List.of("--server.port=0", "--server.address=127.0.0.1",
			"--gravamen.process.jobs=false", "--gravamen.rehearsal=rotate-key", "--gravamen.vault.alone=true",
			"--logging.level.root=WARN");

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
		catch (RuntimeException ex) {
			Optional<KeyRotation.Impossible> why = impossible(ex);
			if (why.isPresent()) {
				System.err.println(why.get().getMessage());
				return NOT_DONE;
			}
			if (isOpenElsewhere(ex)) {
				System.err.println("The house is open. Close it, then begin again. Nothing was changed.");
				return NOT_DONE;
			}
			throw ex;
		}
	}

	// A setting that is given twice would be read as a list, so ours takes the place.
	private static String[] settings(List<String> arguments) {
		Stream<String> given = arguments.stream()
			.filter((one) -> OURS.stream().noneMatch((ours) -> setting(one).equals(setting(ours))));
		return Stream.concat(given, OURS.stream()).toArray(String[]::new);
	}

	private static String setting(String argument) {
		return argument.split("=", 2)[0];
	}

	// Said while the house was being opened, and wrapped on the way.
	private static Optional<KeyRotation.Impossible> impossible(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof KeyRotation.Impossible why) {
				return Optional.of(why);
			}
		}
		return Optional.empty();
	}

	private static boolean isOpenElsewhere(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			// H2: the file of the database is open in another process.
			if (cause instanceof SQLException sql && "90020".equals(sql.getSQLState())) {
				return true;
			}
		}
		return false;
	}

}
