package org.gravamen.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph with its changes.
 *
 * @param changes what was kept, deleted and inserted, in reading order
 */
public record ComparedParagraph(List<Change> changes) {

	public ComparedParagraph {
		changes = List.copyOf(changes);
	}

	static ComparedParagraph of(String before, String after) {
		return new ComparedParagraph(Change.joined(Changes.between(words(before), words(after))));
	}

	public boolean isChanged() {
		return this.changes.stream().anyMatch((change) -> change.kind() != Change.Kind.KEPT);
	}

	/**
	 * How much of the longer version is in both.
	 * @return from 0 to 1
	 */
	double kinship() {
		int kept = length(Change.Kind.KEPT);
		int longer = kept + Math.max(length(Change.Kind.DELETED), length(Change.Kind.INSERTED));
		return (longer == 0) ? 1 : (double) kept / longer;
	}

	/**
	 * The old paragraph and the new, where they have little in common.
	 * @return both
	 */
	List<ComparedParagraph> apart() {
		return Stream.of(Change.Kind.DELETED, Change.Kind.INSERTED)
			.map((kind) -> new ComparedParagraph(List.of(new Change(kind, textWith(kind)))))
			.toList();
	}

	private String textWith(Change.Kind kind) {
		return String.join("",
				this.changes.stream()
					.filter((change) -> change.kind() == kind || change.kind() == Change.Kind.KEPT)
					.map(Change::text)
					.toList());
	}

	private int length(Change.Kind kind) {
		return this.changes.stream()
			.filter((change) -> change.kind() == kind)
			.mapToInt((change) -> change.text().length())
			.sum();
	}

	private static List<String> words(String text) {
		// Each word keeps the space after it, so that the parts join to the text again.
		return List.of(text.split("(?<=\\s)(?=\\S)"));
	}

}
