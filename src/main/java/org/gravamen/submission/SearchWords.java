package org.gravamen.submission;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as the register finds them: in small letters and without marks above or below
 * (Unicode NFKD), so that "Müller" and "MULLER" are one.
 */
final class SearchWords {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	// From three letters on a beginning finds its words; of signs that are words, from
	// one.
	private static final int FIRST = 3;

	// Nobody types more of a word, and the index stays small.
	private static final int LAST = 15;

	private SearchWords() {
	}

	/**
	 * The words of a text.
	 * @param text the text
	 * @return its words in their order, each once
	 */
	static List<String> of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		return BETWEEN.splitAsStream(plain).filter((word) -> !word.isEmpty()).map(SearchWords::cut).distinct().toList();
	}

	/**
	 * The words of a text, and every beginning by which they are found.
	 * @param text the text
	 * @return the words and their beginnings
	 */
	static Set<String> withBeginnings(String text) {
		Set<String> all = new LinkedHashSet<>();
		for (String word : of(text)) {
			all.add(word);
			int letters = word.codePointCount(0, word.length());
			int first = Character.isIdeographic(word.codePointAt(0)) ? 1 : FIRST;
			for (int length = first; length < letters; length++) {
				all.add(word.substring(0, word.offsetByCodePoints(0, length)));
			}
		}
		return all;
	}

	private static String cut(String word) {
		return (word.codePointCount(0, word.length()) <= LAST) ? word
				: word.substring(0, word.offsetByCodePoints(0, LAST));
	}

}
