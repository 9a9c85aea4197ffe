package org.gravamen.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a letter.
 *
 * @param runs its stretches, in order
 */
public record Paragraph(List<Run> runs) {

	public Paragraph {
		runs = List.copyOf(runs);
	}

	/**
	 * Reads a paragraph with its marks: <code>[words](https://…)</code>,
	 * <code>[E-03]</code>, <code>[E-01 to E-11]</code>.
	 * @param text one line of text
	 * @return the paragraph
	 */
	public static Paragraph of(String text) {
		return new Paragraph(Runs.of(text));
	}

	/**
	 * The paragraph as the page shows it.
	 * @return its words without marks
	 */
	public String words() {
		return this.runs.stream().map(Run::text).collect(Collectors.joining());
	}

	/**
	 * The exhibits that it rests on.
	 * @return each reference, in order
	 */
	public List<Run.ExhibitReference> exhibits() {
		return this.runs.stream()
			.filter(Run.ExhibitReference.class::isInstance)
			.map(Run.ExhibitReference.class::cast)
			.toList();
	}

}
