package org.gravamen.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * <code>check &lt;record.json&gt;</code>: checks an exported record offline, without the
 * application.
 */
public final class CheckCommand {

	private static final int UNBROKEN = 0;

	private static final int ALTERED = 1;

	private static final int UNREADABLE = 2;

	private CheckCommand() {
	}

	/**
	 * Runs it.
	 * @param arguments the words after "check"
	 * @return 0 unaltered, 1 altered, 2 unreadable
	 */
	public static int run(List<String> arguments) {
		if (arguments.size() != 1) {
			System.err.println("Use: check <record.json>");
			return UNREADABLE;
		}
		try {
			return say(RecordCheck.check(Files.readAllBytes(Path.of(arguments.get(0)))));
		}
		catch (IOException | InvalidPathException ex) {
			System.err.println("“" + arguments.get(0) + "” cannot be read. Give the path of an exported record.");
			return UNREADABLE;
		}
	}

	private static int say(Verdict verdict) {
		if (verdict instanceof Verdict.Unbroken unbroken) {
			System.out.println("Unbroken: all " + unbroken.entries() + " entries are as they were written.");
			return UNBROKEN;
		}
		if (verdict instanceof Verdict.Altered altered) {
			System.out.println(
					"Altered: entry " + altered.firstBad() + " is the first that does not fit. " + altered.sentence());
			return ALTERED;
		}
		System.err.println("This is not an exported record.");
		return UNREADABLE;
	}

}
