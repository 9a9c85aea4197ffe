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
 */
record ExhibitFindings(List<Posted> exhibits) {

	private static final Pattern BASIS = Pattern.compile("([0-9a-f]{64})-([A-F][1-6])");

	ExhibitFindings {
		exhibits = Objects.requireNonNullElse(exhibits, List.of());
	}

	List<ExhibitFinding> findings() {
		return posted().filter((one) -> one.accepted() != null).map(Posted::finding).toList();
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
	 * @param reason why not
	 */
	record Posted(int number, String basis, @Nullable Boolean accepted, String reason) {

		Posted {
			basis = Objects.requireNonNullElse(basis, "");
			reason = Objects.requireNonNullElse(reason, "");
		}

		ExhibitFinding finding() {
			Matcher shown = BASIS.matcher(this.basis);
			if (!shown.matches()) {
				throw PointFindings.outOfDate();
			}
			return new ExhibitFinding(new ExhibitNumber(this.number), Boolean.TRUE.equals(this.accepted),
					this.reason.strip(), Grading.of(shown.group(2)), new Fingerprint(shown.group(1)));
		}

	}

}
