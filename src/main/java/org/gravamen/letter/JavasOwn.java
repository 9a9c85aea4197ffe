package org.gravamen.letter;

import java.util.function.Supplier;

/**
 * Lets libraries find Java's own XML tools and no others. The press asks for a
 * transformer anew with every letter, and the search through every jar of the application
 * took a quarter of its time.
 */
final class JavasOwn {

	private JavasOwn() {
	}

	static <T> T among(Supplier<T> act) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try {
			return act.get();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

}
