package org.gravamen.letter;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@Test
	void aChangedWordIsShownWithTheOneItReplaced() {
		Comparison comparison = compare(List.of("We write first.", "He gave the order himself."),
				List.of("We write first.", "He confirmed the order himself."));
		assertThat(comparison.changed()).containsExactly(1);
		assertThat(comparison.paragraphs().get(1).changes()).containsExactly(new Change(Change.Kind.KEPT, "He "),
				new Change(Change.Kind.DELETED, "gave "), new Change(Change.Kind.INSERTED, "confirmed "),
				new Change(Change.Kind.KEPT, "the order himself."));
	}

	@Test
	void theSameWordsAreIdentical() {
		assertThat(compare(List.of("One.", "Two."), List.of("One.", "Two.")).isIdentical()).isTrue();
	}

	@Test
	void aNewParagraphBetweenOldOnesIsTheOnlyChange() {
		Comparison comparison = compare(List.of("One.", "Two."), List.of("One.", "A new thought.", "Two."));
		assertThat(comparison.changed()).containsExactly(1);
		assertThat(comparison.paragraphs().get(1).changes())
			.containsExactly(new Change(Change.Kind.INSERTED, "A new thought."));
	}

	@Test
	void aParagraphThatWasReplacedStandsBesideTheNewOne() {
		Comparison comparison = compare(List.of("Nine name him."), List.of("Four heard an officer speak that day."));
		assertThat(comparison.paragraphs()).extracting((paragraph) -> paragraph.changes().get(0).kind())
			.containsExactly(Change.Kind.DELETED, Change.Kind.INSERTED);
	}

	private static Comparison compare(List<String> before, List<String> after) {
		return Comparison.of(paragraphs(before), paragraphs(after));
	}

	private static List<Paragraph> paragraphs(List<String> texts) {
		return texts.stream().map(Paragraph::of).toList();
	}

}
