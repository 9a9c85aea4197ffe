package org.gravamen.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.gravamen.submission.ReadinessRule;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * A submission rests on at least one exhibit, each described and none against the will of
 * its source, and its letter cites only exhibits that are live.
 */
@Component
class ExhibitsReady implements ReadinessRule {

	private static final int MOST_NAMED = 20;

	private final Exhibits exhibits;

	private final Citations citations;

	private final IntendedUses uses;

	ExhibitsReady(Exhibits exhibits, Citations citations, IntendedUses uses) {
		this.exhibits = exhibits;
		this.citations = citations;
		this.uses = uses;
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		Manifest manifest = this.exhibits.manifest(submission);
		if (manifest.exhibits().isEmpty()) {
			return Optional.of("Add at least one exhibit.");
		}
		return undescribed(manifest).or(() -> unwilling(submission, manifest)).or(() -> absent(submission, manifest));
	}

	private static Optional<String> undescribed(Manifest manifest) {
		return named(manifest, (exhibit) -> !exhibit.described())
			.map((names) -> "Describe " + names + ": what it is, and where it comes from.");
	}

	private Optional<String> unwilling(SubmissionId submission, Manifest manifest) {
		return this.uses.of(submission).stream().flatMap((use) -> unwilling(manifest, use).stream()).findFirst();
	}

	private static Optional<String> unwilling(Manifest manifest, Use use) {
		return named(manifest, (exhibit) -> !exhibit.permits(use)).map((names) -> "Consent " + use.words()
				+ " was refused or withdrawn for " + names + ", or is needed for what a person told and was not given."
				+ " Ask its source, and write down the answer; or withdraw it.");
	}

	private Optional<String> absent(SubmissionId submission, Manifest manifest) {
		List<String> absent = this.citations.of(submission)
			.stream()
			.filter((number) -> number < 1 || !manifest.holds(new ExhibitNumber(number)))
			.map((number) -> String.format(Locale.ROOT, "E-%02d", number))
			.toList();
		return absent.isEmpty() ? Optional.empty() : Optional.of(sentence(absent));
	}

	private static Optional<String> named(Manifest manifest, Predicate<Exhibit> which) {
		List<String> numbers = manifest.exhibits()
			.stream()
			.filter(which)
			.map((exhibit) -> exhibit.number().text())
			.toList();
		return numbers.isEmpty() ? Optional.empty() : Optional.of(list(numbers));
	}

	private static String sentence(List<String> absent) {
		String rest = (absent.size() == 1) ? ", which is withdrawn or was never added. Add it, or change the letter."
				: ", which are withdrawn or were never added. Add them, or change the letter.";
		return "The letter cites " + list(absent) + rest;
	}

	private static String list(List<String> numbers) {
		String names = numbers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		return (numbers.size() > MOST_NAMED) ? names + " and " + (numbers.size() - MOST_NAMED) + " more" : names;
	}

}
