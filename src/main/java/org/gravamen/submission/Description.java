package org.gravamen.submission;

import java.util.Set;

/**
 * What a submission is about, as its officer describes it.
 *
 * @param matter the short name by which people speak of it
 * @param title the subject of the letter
 * @param summary what happened and to whom
 * @param regime under which regime measures are asked
 * @param country where it happened
 * @param region where in that country; empty when it concerns all of it
 * @param measures what is asked against the targets
 */
public record Description(String matter, String title, String summary, Regime regime, String country, String region,
		Set<Measure> measures) {

	public Description {
		measures = Set.copyOf(measures);
	}

}
