package org.gravamen.desk;

/**
 * Counts in words, as a clerk would write them.
 */
final class Headings {

	private static final String[] WORDS = { "Nothing", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight",
			"Nine", "Ten", "Eleven", "Twelve" };

	private Headings() {
	}

	static String waiting(int papers) {
		String count = (papers < WORDS.length) ? WORDS[papers] : String.valueOf(papers);
		return switch (papers) {
			case 0 -> "Nothing awaits you";
			case 1 -> "One paper awaits you";
			default -> count + " papers await you";
		};
	}

}
