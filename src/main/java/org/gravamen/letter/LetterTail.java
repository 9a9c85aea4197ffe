package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands after the closing.
 *
 * @param signatory name, role and what else stands there
 * @param copies who else receives it
 */
record LetterTail(List<String> signatory, List<String> copies) {

	private static final Pattern COPIES = Pattern.compile("(?:cc|copy to|copies to)\\b\\s*:?\\s*",
			Pattern.CASE_INSENSITIVE);

	static LetterTail of(List<String> lines, LetterheadLines letterhead) {
		List<String> signatory = new ArrayList<>();
		List<String> copies = new ArrayList<>();
		for (List<String> block : LetterReader.blocks(lines)) {
			if (describesPicture(block)) {
				block.forEach(letterhead::setAside);
			}
			else if (signatory.isEmpty()) {
				// The signatory's name is on the letterhead too: here it is the letter's
				// own.
				signatory.addAll(block);
			}
			else if (COPIES.matcher(block.get(0)).lookingAt()) {
				copies.addAll(copies(block));
			}
			else {
				signatory.addAll(letterhead.without(block));
			}
		}
		return new LetterTail(signatory, copies);
	}

	private static boolean describesPicture(List<String> block) {
		return String.join(" ", block).toLowerCase(Locale.ROOT).startsWith("a handwritten signature");
	}

	private static List<String> copies(List<String> block) {
		return block.stream()
			.map((line) -> COPIES.matcher(line).replaceFirst(""))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
