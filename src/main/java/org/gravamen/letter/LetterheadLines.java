package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.gravamen.organisation.Organisation;

/**
 * Recognises the letterhead's lines where a text pulled from a PDF has them between the
 * paragraphs.
 */
final class LetterheadLines {

	// One letterhead line inside a paragraph may be chance (a line that ends with the
	// organisation's name); two in a row are not.
	private static final int SURE = 2;

	private final Set<String> known;

	private final List<String> setAside = new ArrayList<>();

	LetterheadLines(Organisation organisation) {
		this.known = organisation.letterheadLines()
			.stream()
			.map(LetterheadLines::plain)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Takes the letterhead out of a block.
	 * @param block lines that stand together
	 * @return the lines that are the letter's own
	 */
	List<String> without(List<String> block) {
		if (block.stream().allMatch(this::isKnown)) {
			this.setAside.addAll(block);
			return List.of();
		}
		List<String> kept = new ArrayList<>();
		List<String> suspects = new ArrayList<>();
		for (String line : block) {
			if (isKnown(line)) {
				suspects.add(line);
			}
			else {
				settle(suspects, kept);
				kept.add(line);
			}
		}
		settle(suspects, kept);
		return kept;
	}

	void setAside(String line) {
		this.setAside.add(line);
	}

	List<String> setAside() {
		return List.copyOf(this.setAside);
	}

	private void settle(List<String> suspects, List<String> kept) {
		((suspects.size() >= SURE) ? this.setAside : kept).addAll(suspects);
		suspects.clear();
	}

	private boolean isKnown(String line) {
		return this.known.contains(plain(line));
	}

	private static String plain(String line) {
		String words = Paragraph.of(line).words().replaceAll("[\\p{Co}\\p{Cf}]", "");
		return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
