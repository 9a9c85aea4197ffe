package org.gravamen.submission.web;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Fingerprint;

/**
 * Characters that do not look like what they are: invisible ones, ones that turn the
 * direction of writing, and letters of one script among those of another (Unicode TR 39).
 * They are shown and must be confirmed, and are never taken out silently.
 */
final class UnusualCharacters {

	private static final Set<UnicodeScript> ALIKE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC,
			UnicodeScript.GREEK, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

	private UnusualCharacters() {
	}

	/**
	 * Looks at texts.
	 * @param texts by what the page calls them
	 * @return a sentence for each thing that was found
	 */
	static List<String> in(Map<String, String> texts) {
		List<String> found = new ArrayList<>();
		texts.forEach((what, text) -> {
			if (text.codePoints().anyMatch(UnusualCharacters::hidden)) {
				found.add(what + " holds characters that cannot be seen: «" + visible(text) + "».");
			}
			for (String word : text.split("[\\s\\p{Punct}]+", -1)) {
				if (scripts(word).size() > 1) {
					found.add(what + " mixes letters of several scripts in «" + word + "»: " + foreign(word) + ".");
				}
			}
		});
		return found;
	}

	/**
	 * What somebody confirms: these very texts and no others.
	 * @param texts by what the page calls them
	 * @return a fingerprint
	 */
	static String seal(Map<String, String> texts) {
		String all = texts.entrySet()
			.stream()
			.filter((entry) -> !in(Map.of(entry.getKey(), entry.getValue())).isEmpty())
			.map((entry) -> entry.getKey() + "\u0000" + entry.getValue())
			.sorted()
			.collect(Collectors.joining("\u0001"));
		return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).hex();
	}

	private static boolean hidden(int character) {
		return Character.getType(character) == Character.FORMAT;
	}

	private static String visible(String text) {
		return text.codePoints()
			.mapToObj((one) -> hidden(one) ? "[" + code(one) + "]" : Character.toString(one))
			.collect(Collectors.joining());
	}

	private static Set<UnicodeScript> scripts(String word) {
		Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
		word.codePoints()
			.filter(Character::isLetter)
			.mapToObj(UnicodeScript::of)
			.filter(ALIKE::contains)
			.forEach(scripts::add);
		return scripts;
	}

	// The first letter may be the strange one, so all that are not Latin are named.
	private static String foreign(String word) {
		return word.codePoints()
			.filter((one) -> Character.isLetter(one) && UnicodeScript.of(one) != UnicodeScript.LATIN)
			.distinct()
			.mapToObj((one) -> "«" + Character.toString(one) + "» is "
					+ String.valueOf(Character.getName(one)).toLowerCase(Locale.ROOT) + " (" + code(one) + ")")
			.collect(Collectors.joining(", "));
	}

	private static String code(int character) {
		return String.format(Locale.ROOT, "U+%04X", character);
	}

}
