package org.gravamen.review.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.review.ExhibitFinding;
import org.gravamen.vocabulary.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Findings on exhibits, as the page posts them.
 *
 * @param exhibits one for each
 * @param together why those are accepted that have no reason of their own: whoever
 * reviews a hundred exhibits need not write the same reason a hundred times
 */
record ExhibitFindings(List<Posted> exhibits, String together) {

	private static final int NAMED = 5;

	private static final Pattern BASIS = Pattern.compile("([0-9a-f]{64})-([A-F][1-6])");

	ExhibitFindings {
		exhibits = Objects.requireNonNullElse(exhibits, List.of());
		together = Objects.requireNonNullElse(together, "").strip();
	}

	List<ExhibitFinding> findings() {
		return posted().filter((one) -> one.accepted() != null).map((one) -> one.finding(this.together)).toList();
	}

	/**
	 * What to say where acceptances have no reason, once for all of them.
	 * @return empty when each has one
	 */
	Optional<String> unexplained() {
		List<String> wanting = posted()
			.filter((one) -> Boolean.TRUE.equals(one.accepted()) && one.reason().isBlank() && this.together.isEmpty())
			.map((one) -> new ExhibitNumber(one.number()).text())
			.toList();
		return wanting.isEmpty() ? Optional.empty() : Optional.of("Say why you accept " + named(wanting) + ".");
	}

	private static String named(List<String> numbers) {
		int more = numbers.size() - NAMED;
		return String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())))
				+ ((more > 0) ? " and " + more + " more" : "");
	}

	/** Whether this was chosen. */
	public boolean chose(ExhibitNumber number, boolean accepted) {
		return typed(number).map((one) -> Objects.equals(one.accepted(), accepted)).orElse(false);
	}

	/** The words that were typed. */
	public String reason(ExhibitNumber number) {
		return typed(number).map(Posted::reason).orElse("");
	}

	private Stream<Posted> posted() {
		return this.exhibits.stream().filter(Objects::nonNull);
	}

	private Optional<Posted> typed(ExhibitNumber number) {
		return posted().filter((one) -> one.number() == number.value()).findFirst();
	}

	/**
	 * A finding as it was typed.
	 *
	 * @param number on which exhibit
	 * @param basis the exhibit as the page showed it: its fingerprint and its grade
	 * @param accepted whether it is accepted; nothing when it was left open
	 * @param reason why, or why not
	 */
	record Posted(int number, String basis, @Nullable Boolean accepted, String reason) {

		Posted {
			basis = Objects.requireNonNullElse(basis, "");
			reason = Objects.requireNonNullElse(reason, "");
		}

		ExhibitFinding finding(String together) {
			Matcher shown = BASIS.matcher(this.basis);
			if (!shown.matches()) {
				throw PointFindings.outOfDate();
			}
			boolean accepts = Boolean.TRUE.equals(this.accepted);
			String why = (accepts && this.reason.isBlank()) ? together : this.reason.strip();
			return new ExhibitFinding(new ExhibitNumber(this.number), accepts, why, Grading.of(shown.group(2)),
					new Fingerprint(shown.group(1)));
		}

	}

}
