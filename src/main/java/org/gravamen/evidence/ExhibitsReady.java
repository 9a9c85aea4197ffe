package org.gravamen.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.letter.Run;
import org.gravamen.submission.ReadinessRule;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * A submission rests on at least one exhibit, and its letter cites only exhibits that are
 * live.
 */
@Component
class ExhibitsReady implements ReadinessRule {

	private static final int MOST_NAMED = 20;

	private final Exhibits exhibits;

	private final LetterVersions letters;

	private final LetterReader reader;

	ExhibitsReady(Exhibits exhibits, LetterVersions letters, LetterReader reader) {
		this.exhibits = exhibits;
		this.letters = letters;
		this.reader = reader;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		Manifest manifest = this.exhibits.manifest(submission);
		if (manifest.exhibits().isEmpty()) {
			return Optional.of("Add at least one exhibit.");
		}
		List<String> absent = this.letters.current(submission)
			.stream()
			.flatMap(this::cited)
			.distinct()
			.sorted()
			.filter((number) -> number < 1 || !manifest.holds(new ExhibitNumber(number)))
			.map((number) -> String.format(Locale.ROOT, "E-%02d", number))
			.toList();
		return absent.isEmpty() ? Optional.empty() : Optional.of(sentence(absent));
	}

	private Stream<Integer> cited(LetterVersion version) {
		return this.reader.read(version.text())
			.paragraphs()
			.stream()
			.flatMap((paragraph) -> paragraph.exhibits().stream())
			.flatMap(ExhibitsReady::numbers);
	}

	// Letters may cite what is no number of ours, such as E-3 or E-00.
	private static Stream<Integer> numbers(Run.ExhibitReference cited) {
		int first = Integer.parseInt(cited.first().substring(2));
		int last = Integer.parseInt(cited.last().substring(2));
		return IntStream.rangeClosed(Math.min(first, last), Math.max(first, last)).boxed();
	}

	private static String sentence(List<String> absent) {
		String names = absent.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		String more = (absent.size() > MOST_NAMED) ? " and " + (absent.size() - MOST_NAMED) + " more" : "";
		String rest = (absent.size() == 1) ? ", which is withdrawn or was never added. Add it, or change the letter."
				: ", which are withdrawn or were never added. Add them, or change the letter.";
		return "The letter cites " + names + more + rest;
	}

}
