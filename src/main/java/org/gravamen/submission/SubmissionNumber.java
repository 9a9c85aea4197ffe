package org.gravamen.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference that letters and people use: HJT/S/2026/041.
 *
 * @param prefix the organisation's letters
 * @param year the year of opening, in London
 * @param sequence the place among the submissions of that year, from 1, without gaps
 */
public record SubmissionNumber(String prefix, int year, int sequence) {

	private static final Pattern SLUG = Pattern.compile("([A-Z]{2,8})-S-([1-9]\\d{3})-(?!0+$)(\\d{3}|[1-9]\\d{3,5})");

	public SubmissionNumber {
		if (!prefix.matches("[A-Z]{2,8}")) {
			throw new IllegalArgumentException("A reference begins with two to eight capital letters.");
		}
		if (year < 1000 || year > 9999 || sequence < 1) {
			throw new IllegalArgumentException("A reference has a year of four digits and a number from 1.");
		}
	}

	/**
	 * Reads the form that addresses carry.
	 * @param slug for example "HJT-S-2026-041"
	 * @return the number
	 * @throws IllegalArgumentException when the text is no reference
	 */
	public static SubmissionNumber ofSlug(String slug) {
		return maybe(slug)
			.orElseThrow(() -> new IllegalArgumentException("«" + slug + "» is not a reference of a submission."));
	}

	/**
	 * Reads what may be the form that addresses carry.
	 * @param slug anything
	 * @return the number; empty when it is no reference
	 */
	public static Optional<SubmissionNumber> maybe(String slug) {
		return Optional.of(SLUG.matcher(slug)).filter(Matcher::matches).map(SubmissionNumber::read);
	}

	private static SubmissionNumber read(Matcher parts) {
		return new SubmissionNumber(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
	}

	/**
	 * The reference as letters print it.
	 * @return for example "HJT/S/2026/041"
	 */
	public String text() {
		return String.format("%s/S/%d/%03d", this.prefix, this.year, this.sequence);
	}

	/**
	 * The reference as addresses carry it.
	 * @return for example "HJT-S-2026-041"
	 */
	public String slug() {
		return text().replace('/', '-');
	}

	@Override
	public String toString() {
		return text();
	}

}
