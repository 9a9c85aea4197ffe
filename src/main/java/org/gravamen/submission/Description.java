package org.gravamen.submission;

import java.util.EnumSet;
import java.util.Set;

import org.gravamen.vocabulary.Refusal;

/**
 * What a submission is about, as its officer describes it.
 *
 * @param matter the short name by which people speak of it
 * @param title the subject of the letter
 * @param summary what happened and to whom
 * @param country where it happened
 * @param region where in that country; empty when it concerns all of it
 * @param measures what is asked against the targets, at least one
 */
public record Description(String matter, String title, String summary, String country, String region,
		Set<Measure> measures) {

	static final int MATTER = 120;

	static final int TITLE = 200;

	static final int SUMMARY = 4000;

	static final int PLACE = 100;

	public Description {
		matter = Texts.required(matter, MATTER, "name of the matter");
		title = Texts.required(title, TITLE, "title");
		summary = Texts.required(summary, SUMMARY, "summary");
		country = Texts.required(country, PLACE, "country");
		region = Texts.optional(region, PLACE, "region");
		if (measures.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose at least one measure.");
		}
		measures = EnumSet.copyOf(measures);
	}

	/**
	 * The description that answers make.
	 * @param answers what the officer answered
	 * @return the description
	 */
	public static Description of(OpenSubmission answers) {
		String region = answers.region();
		return new Description(answers.matter(), answers.title(), answers.summary(), answers.country(),
				(region != null) ? region : "", answers.measures());
	}

	@Override
	public Set<Measure> measures() {
		return EnumSet.copyOf(this.measures);
	}

}
