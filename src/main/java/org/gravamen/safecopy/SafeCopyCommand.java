package org.gravamen.safecopy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Arrays;
import java.util.List;

import org.gravamen.safecopy.worker.Workshop;

/**
 * <code>safe-copy &lt;kind&gt; &lt;pages&gt; &lt;megapixels&gt;</code>: reads one file
 * from its input and writes pictures of it. The house starts it for itself; nobody else
 * need.
 */
public final class SafeCopyCommand {

	private static final int ANSWERED = 0;

	private static final int UNUSABLE = 2;

	private SafeCopyCommand() {
	}

	/**
	 * Runs it alone, without the rest of the house on the class path.
	 * @param arguments kind, pages, megapixels
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
		if (arguments.size() != 3) {
			System.err.println("Use: safe-copy <kind> <pages> <megapixels>");
			return UNUSABLE;
		}
		// What a library prints must not be taken for a frame.
		System.setOut(System.err);
		Workshop.work(FileKind.valueOf(arguments.get(0)), Integer.parseInt(arguments.get(1)),
				Integer.parseInt(arguments.get(2)), System.in, new FileOutputStream(FileDescriptor.out));
		return ANSWERED;
	}

}
