package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds links and exhibit references in a line of text. Whatever is not one of them stays
 * what it is: words.
 */
final class Runs {

	private static final Pattern MARK = Pattern.compile("""
			\\[(?<words>[^\\[\\]]+)]\\((?<address>[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)\\)\
			|\\[(?<first>E-\\d{1,4})(?:\\s+to\\s+(?<last>E-\\d{1,4}))?]""");

	private static final Pattern LIVE = Pattern.compile("(?:https?://|mailto:)[\\x21-\\x7e]+");

	private Runs() {
	}

	static List<Run> of(String text) {
		List<Run> runs = new ArrayList<>();
		Matcher mark = MARK.matcher(text);
		int from = 0;
		while (mark.find()) {
			addWords(runs, text.substring(from, mark.start()));
			add(runs, mark);
			from = mark.end();
		}
		addWords(runs, text.substring(from));
		return List.copyOf(runs);
	}

	private static void add(List<Run> runs, Matcher mark) {
		String first = mark.group("first");
		if (first != null) {
			runs.add(new Run.ExhibitReference(first, Objects.requireNonNullElse(mark.group("last"), first)));
		}
		else if (LIVE.matcher(mark.group("address")).matches()) {
			runs.add(new Run.Link(mark.group("words"), mark.group("address")));
		}
		else if (mark.group("address").startsWith("#")) {
			// The address was lost where the text came from: keep the words.
			addWords(runs, mark.group("words"));
		}
		else {
			addWords(runs, mark.group());
		}
	}

	private static void addWords(List<Run> runs, String words) {
		if (words.isEmpty()) {
			return;
		}
		int last = runs.size() - 1;
		if (last >= 0 && runs.get(last) instanceof Run.Words before) {
			runs.set(last, new Run.Words(before.text() + words));
		}
		else {
			runs.add(new Run.Words(words));
		}
	}

}
