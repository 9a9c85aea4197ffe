package org.gravamen;

import java.io.IOException;

import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Prints where something failed and of which kind the failure is, and not what it said: a
 * mail server's refusal names the addressee, a database's the row. Named in
 * <code>application.yaml</code>.
 */
final class TraceWithoutWords implements StackTracePrinter {

	private static final int LONGEST = 20_000;

	private final StandardStackTracePrinter places = StandardStackTracePrinter.rootLast()
		.withMaximumLength(LONGEST)
		.withFormatter((failure) -> failure.getClass().getName());

	TraceWithoutWords() {
	}

	@Override
	public void printStackTrace(Throwable failure, Appendable out) throws IOException {
		this.places.printStackTrace(failure, out);
	}

}
