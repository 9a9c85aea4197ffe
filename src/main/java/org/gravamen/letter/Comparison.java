package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed, word by word, from one version of a letter to another.
 *
 * @param paragraphs the paragraphs of both, in reading order; one that was rewritten
 * holds the old words and the new
 */
public record Comparison(List<ComparedParagraph> paragraphs) {

	// Paragraphs that share at least this part of their words are the same, rewritten.
	private static final double KIN = 0.4;

	public Comparison {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * Compares two versions.
	 * @param before the paragraphs as they were
	 * @param after the paragraphs as they are
	 * @return what was kept, inserted and deleted
	 */
	public static Comparison of(List<Paragraph> before, List<Paragraph> after) {
		List<String> old = before.stream().map(Paragraph::words).toList();
		List<String> now = after.stream().map(Paragraph::words).toList();
		List<ComparedParagraph> compared = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		List<String> come = new ArrayList<>();
		for (Change change : Changes.between(old, now)) {
			switch (change.kind()) {
				case DELETED -> gone.add(change.text());
				case INSERTED -> come.add(change.text());
				case KEPT -> {
					settle(gone, come, compared);
					compared.add(new ComparedParagraph(List.of(change)));
				}
			}
		}
		settle(gone, come, compared);
		return new Comparison(compared);
	}

	/**
	 * Which paragraphs are not as they were.
	 * @return their places among {@link #paragraphs()}, from 0
	 */
	public List<Integer> changed() {
		return IntStream.range(0, this.paragraphs.size())
			.filter((place) -> this.paragraphs.get(place).isChanged())
			.boxed()
			.toList();
	}

	/**
	 * Whether the versions are the same, word for word.
	 * @return whether nothing changed
	 */
	public boolean isIdentical() {
		return changed().isEmpty();
	}

	private static void settle(List<String> gone, List<String> come, List<ComparedParagraph> compared) {
		while (!gone.isEmpty() && !come.isEmpty()) {
			ComparedParagraph rewritten = ComparedParagraph.of(gone.remove(0), come.remove(0));
			if (rewritten.kinship() >= KIN) {
				compared.add(rewritten);
			}
			else {
				compared.addAll(rewritten.apart());
			}
		}
		gone.forEach((text) -> compared.add(new ComparedParagraph(List.of(new Change(Change.Kind.DELETED, text)))));
		come.forEach((text) -> compared.add(new ComparedParagraph(List.of(new Change(Change.Kind.INSERTED, text)))));
		Stream.of(gone, come).forEach(List::clear);
	}

}
