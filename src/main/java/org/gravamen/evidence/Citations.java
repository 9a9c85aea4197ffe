package org.gravamen.evidence;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Run;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Which exhibits the letter of a submission cites.
 */
@Component
class Citations {

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

	private Stream<Integer> cited(LetterVersion version) {
		return this.reader.read(version.text())
			.paragraphs()
			.stream()
			.flatMap((paragraph) -> paragraph.exhibits().stream())
			.flatMap(Citations::numbers);
	}

	private static Stream<Integer> numbers(Run.ExhibitReference cited) {
		int first = Integer.parseInt(cited.first().substring(2));
		int last = Integer.parseInt(cited.last().substring(2));
		return IntStream.rangeClosed(Math.min(first, last), Math.max(first, last)).boxed();
	}

}
