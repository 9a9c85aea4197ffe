package org.gravamen.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts that nobody writes by chance, one for each field of a house. All begin alike, so
 * that one search finds them all.
 */
final class Canaries {

	private static final int LETTERS = 6;

	private final String stem;

	private final List<String> planted = new ArrayList<>();

	Canaries() {
		StringBuilder random = new StringBuilder("finch");
		new Random().ints(LETTERS, 'a', 'z' + 1).forEach(random::appendCodePoint);
		this.stem = random.toString();
	}

	/** How all of them begin. */
	String stem() {
		return this.stem;
	}

	/** A text for a field, with a letter that each encoding writes in another way. */
	String in(String field) {
		this.planted.add(field);
		return this.stem + "é in " + field;
	}

	/** The same as one word of plain letters, for addresses. */
	String word(String field) {
		this.planted.add(field);
		return this.stem + field;
	}

	List<String> planted() {
		return List.copyOf(this.planted);
	}

}
