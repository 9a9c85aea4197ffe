package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands between salutation and closing.
 *
 * @param subject about what, where "Re:" stands here
 * @param numbered whether the paragraphs bore numbers
 * @param paragraphs the words
 */
record LetterBody(String subject, boolean numbered, List<Paragraph> paragraphs) {

	private static final Pattern SUBJECT = Pattern.compile("re\\s*:\\s*\\S.*", Pattern.CASE_INSENSITIVE);

	// A line that opens like a point of a list is a paragraph of its own, though no blank
	// line parts it from the one before.
	private static final Pattern POINT = Pattern.compile("(?:\\d{1,2}\\.|[•–-]|\\([a-z]{1,3}\\))\\s.*");

	static LetterBody of(List<String> lines, LetterheadLines letterhead) {
		List<String> texts = new ArrayList<>();
		String subject = "";
		for (List<String> block : LetterReader.blocks(lines)) {
			List<String> own = letterhead.without(block);
			if (subject.isEmpty() && texts.isEmpty() && !own.isEmpty() && isSubject(own.get(0))) {
				subject = subjectOf(String.join(" ", own));
			}
			else {
				texts.addAll(paragraphs(own));
			}
		}
		boolean numbered = areNumbered(texts);
		return new LetterBody(subject, numbered,
				texts.stream().map((text) -> Paragraph.of(numbered ? withoutNumber(text) : text)).toList());
	}

	static boolean isSubject(String line) {
		return SUBJECT.matcher(line).matches();
	}

	static String subjectOf(String line) {
		return Paragraph.of(line.substring(line.indexOf(':') + 1).strip()).words();
	}

	private static List<String> paragraphs(List<String> block) {
		List<String> texts = new ArrayList<>();
		for (String line : block) {
			if (texts.isEmpty() || POINT.matcher(line).matches()) {
				texts.add(line);
			}
			else {
				texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + line);
			}
		}
		return texts;
	}

	private static boolean areNumbered(List<String> texts) {
		return texts.size() > 1
				&& IntStream.range(0, texts.size()).allMatch((i) -> texts.get(i).startsWith((i + 1) + ". "));
	}

	private static String withoutNumber(String text) {
		return text.substring(text.indexOf(' ')).strip();
	}

}
