package org.gravamen.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersions;
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
			.map((version) -> Citations.of(this.reader.read(version.text()).paragraphs()).missingIn(manifest))
			.orElse(List.of());
		return absent.isEmpty() ? Optional.empty() : Optional.of(sentence(absent));
	}

	private static String sentence(List<String> absent) {
		String names = absent.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		String more = (absent.size() > MOST_NAMED) ? " and " + (absent.size() - MOST_NAMED) + " more" : "";
		String rest = (absent.size() == 1) ? ", which is withdrawn or was never added. Add it, or change the letter."
				: ", which are withdrawn or were never added. Add them, or change the letter.";
		return "The letter cites " + names + more + rest;
	}

}
