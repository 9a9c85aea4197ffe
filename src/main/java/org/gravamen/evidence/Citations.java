package org.gravamen.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.gravamen.letter.Paragraph;
import org.gravamen.letter.Run;

/**
 * The exhibits that words of a letter cite.
 *
 * @param numbers as figures, each once, in order; a letter may cite what is no number of
 * ours, such as E-00
 */
public record Citations(List<Integer> numbers) {

	public Citations {
		numbers = numbers.stream().distinct().sorted().toList();
	}

	/**
	 * Reads what paragraphs cite, ranges written out.
	 * @param paragraphs of a letter
	 * @return perhaps none
	 */
	public static Citations of(List<Paragraph> paragraphs) {
		return new Citations(paragraphs.stream()
			.flatMap((paragraph) -> paragraph.exhibits().stream())
			.flatMapToInt(Citations::range)
			.boxed()
			.toList());
	}

	/**
	 * The cited exhibits that are not live.
	 * @param manifest the live ones
	 * @return as letters cite them: "E-03"
	 */
	public List<String> missingIn(Manifest manifest) {
		return this.numbers.stream()
			.filter((number) -> number < 1 || !manifest.holds(new ExhibitNumber(number)))
			.map((number) -> String.format(Locale.ROOT, "E-%02d", number))
			.toList();
	}

	private static IntStream range(Run.ExhibitReference cited) {
		int first = Integer.parseInt(cited.first().substring(2));
		int last = Integer.parseInt(cited.last().substring(2));
		return IntStream.rangeClosed(Math.min(first, last), Math.max(first, last));
	}

}
