package org.gravamen.safecopy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.gravamen.safecopy.worker.Workshop;

/**
 * <code>safe-copy make|examine &lt;kind&gt; &lt;pages&gt; &lt;megapixels&gt;</code>:
 * reads one file from its input and writes pictures of it, or only whether there can be
 * some. The house starts it for itself; nobody else need.
 */
public final class SafeCopyCommand {

	static final String MAKE = "make";

	static final String EXAMINE = "examine";

	private static final int ANSWERED = 0;

	private static final int UNUSABLE = 2;

	private SafeCopyCommand() {
	}

	/**
	 * Runs it alone, without the rest of the house on the class path.
	 * @param arguments what, kind, pages, megapixels
	 */
	public static void main(String[] arguments) {
		System.exit(run(Arrays.asList(arguments)));
	}

	/**
	 * Runs it.
	 * @param arguments the words after "safe-copy"
	 * @return 0 when there is an answer, whatever it says; 2 when the words cannot be
	 * used
	 */
	public static int run(List<String> arguments) {
		if (arguments.size() != 4 || !Set.of(MAKE, EXAMINE).contains(arguments.get(0))) {
			System.err.println("Use: safe-copy make|examine <kind> <pages> <megapixels>");
			return UNUSABLE;
		}
		// What a library prints must not be taken for a frame.
		System.setOut(System.err);
		Workshop workshop = new Workshop(FileKind.valueOf(arguments.get(1)), Integer.parseInt(arguments.get(2)),
				Integer.parseInt(arguments.get(3)), new FileOutputStream(FileDescriptor.out));
		if (arguments.get(0).equals(MAKE)) {
			workshop.make(System.in);
		}
		else {
			workshop.examine(System.in);
		}
		return ANSWERED;
	}

}
