package org.gravamen.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gravamen.letter.LetterVersion;
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

	private static final Pattern CITATION = Pattern.compile("\\[(E-[0-9]{2,4})]");

	private final Exhibits exhibits;

	private final LetterVersions letters;

	ExhibitsReady(Exhibits exhibits, LetterVersions letters) {
		this.exhibits = exhibits;
		this.letters = letters;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		Manifest manifest = this.exhibits.manifest(submission);
		if (manifest.exhibits().isEmpty()) {
			return Optional.of("Add at least one exhibit.");
		}
		List<String> dangling = this.letters.current(submission)
			.map(LetterVersion::text)
			.map((text) -> dangling(text, manifest))
			.orElse(List.of());
		return dangling.isEmpty() ? Optional.empty() : Optional.of("The letter cites " + String.join(", ", dangling)
				+ ", which is withdrawn or was never added. Add the exhibit or change the letter.");
	}

	static List<String> dangling(String letter, Manifest manifest) {
		return CITATION.matcher(letter)
			.results()
			.map((MatchResult found) -> found.group(1))
			.distinct()
			.filter((number) -> !cited(number, manifest))
			.toList();
	}

	private static boolean cited(String number, Manifest manifest) {
		return manifest.exhibits().stream().anyMatch((exhibit) -> exhibit.number().text().equals(number));
	}

}
