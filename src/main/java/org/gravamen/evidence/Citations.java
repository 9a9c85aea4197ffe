package org.gravamen.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Paragraph;
import org.gravamen.letter.Run;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Which exhibits a letter cites.
 */
@Component
public class Citations {

	private final LetterVersions letters;

	private final LetterReader reader;

	Citations(LetterVersions letters, LetterReader reader) {
		this.letters = letters;
		this.reader = reader;
	}

	/**
	 * The numbers that the letter cites, each once; letters may cite what is no number of
	 * ours, such as E-00.
	 */
	List<Integer> of(SubmissionId submission) {
		return this.letters.current(submission).stream().flatMap(this::cited).distinct().sorted().toList();
	}

	/**
	 * The exhibits that a paragraph cites and that are not live.
	 * @param paragraph of a letter
	 * @param manifest the live exhibits
	 * @return as letters cite them: "E-03"
	 */
	public static List<String> missing(Paragraph paragraph, Manifest manifest) {
		return in(paragraph).distinct()
			.sorted()
			.filter((number) -> number < 1 || !manifest.holds(new ExhibitNumber(number)))
			.map((number) -> String.format(Locale.ROOT, "E-%02d", number))
			.toList();
	}

	private Stream<Integer> cited(LetterVersion version) {
		return this.reader.read(version.text()).paragraphs().stream().flatMap(Citations::in);
	}

	private static Stream<Integer> in(Paragraph paragraph) {
		return paragraph.exhibits().stream().flatMap(Citations::numbers);
	}

	private static Stream<Integer> numbers(Run.ExhibitReference cited) {
		int first = Integer.parseInt(cited.first().substring(2));
		int last = Integer.parseInt(cited.last().substring(2));
		return IntStream.rangeClosed(Math.min(first, last), Math.max(first, last)).boxed();
	}

}
