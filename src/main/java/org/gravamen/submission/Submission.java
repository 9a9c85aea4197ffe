package org.gravamen.submission;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * One submission: who is accused, what is asked, and where it stands. It may be changed
 * only during preparation, and only by its officer.
 *
 * @param id names it for ever
 * @param number the reference of letters and addresses
 * @param description what it is about
 * @param officer the case officer who opened it
 * @param openedAt when it was opened
 * @param stage where it stands
 * @param stageSince since when it stands there
 * @param targets whom measures are asked against, in the order they were added
 * @param supporters who supports it, in the order they were added
 */
public record Submission(SubmissionId id, SubmissionNumber number, Description description, PersonId officer,
		Instant openedAt, Stage stage, Instant stageSince, List<Target> targets, List<Supporter> supporters) {

	public Submission {
		targets = List.copyOf(targets);
		supporters = List.copyOf(supporters);
	}

	public String matter() {
		return this.description.matter();
	}

	public String title() {
		return this.description.title();
	}

	public String summary() {
		return this.description.summary();
	}

	public Regime regime() {
		return this.description.regime();
	}

	public String country() {
		return this.description.country();
	}

	public String region() {
		return this.description.region();
	}

	public Set<Measure> measures() {
		return this.description.measures();
	}

}
