package org.gravamen.submission;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
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

	static final int MOST_TARGETS = 100;

	static final int MOST_SUPPORTERS = 500;

	public Submission {
		targets = List.copyOf(targets);
		supporters = List.copyOf(supporters);
	}

	static Submission opened(SubmissionNumber number, Description description, PersonId officer, Instant at) {
		return new Submission(SubmissionId.next(), number, description, officer, at, Stage.PREPARATION, at, List.of(),
				List.of());
	}

	/**
	 * Insists that a person may change it now.
	 * @param person who wants to
	 * @return this
	 * @throws Refusal NOT_YOURS to anyone but its officer, WRONG_STATE outside
	 * preparation
	 */
	public Submission toChangeBy(PersonId person) {
		requireOfficer(person);
		if (this.stage != Stage.PREPARATION) {
			throw new Refusal(Refusal.Reason.WRONG_STATE, this.number.text() + " stands at «" + this.stage.title()
					+ "». It can be changed only during preparation.");
		}
		return this;
	}

	Submission requireOfficer(PersonId person) {
		if (!this.officer.equals(person)) {
			throw new Refusal(Refusal.Reason.NOT_YOURS,
					"Only the case officer who opened " + this.number.text() + " may change it.");
		}
		return this;
	}

	Submission requireOpen() {
		if (this.stage.ended()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					this.number.text() + " has already ended: " + this.stage.title() + ".");
		}
		return this;
	}

	Submission requireSomebodyElse(PersonId person) {
		if (this.officer.equals(person)) {
			throw new Refusal(Refusal.Reason.NOT_YOURS,
					"You proposed this as the case officer, so somebody else must answer.");
		}
		return this;
	}

	Submission describedAs(Description words) {
		return new Submission(this.id, this.number, words, this.officer, this.openedAt, this.stage, this.stageSince,
				this.targets, this.supporters);
	}

	Submission with(Target target) {
		if (this.targets.size() >= MOST_TARGETS) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "A submission has at most " + MOST_TARGETS + " targets.");
		}
		return withTargets(Stream.concat(this.targets.stream(), Stream.of(target)).toList());
	}

	Submission replacing(Target target) {
		requireTarget(target.id());
		return withTargets(this.targets.stream().map((old) -> old.id().equals(target.id()) ? target : old).toList());
	}

	Submission withoutTarget(UUID target) {
		requireTarget(target);
		return withTargets(this.targets.stream().filter((old) -> !old.id().equals(target)).toList());
	}

	Submission with(Supporter supporter) {
		if (this.supporters.size() >= MOST_SUPPORTERS) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"A submission names at most " + MOST_SUPPORTERS + " supporters.");
		}
		return withSupporters(Stream.concat(this.supporters.stream(), Stream.of(supporter)).toList());
	}

	Submission withoutSupporter(UUID supporter) {
		List<Supporter> left = this.supporters.stream().filter((old) -> !old.id().equals(supporter)).toList();
		if (left.size() == this.supporters.size()) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "This supporter is no longer listed.");
		}
		return withSupporters(left);
	}

	/**
	 * One of its targets.
	 * @param target its id
	 * @return the target
	 * @throws Refusal NOT_FOUND
	 */
	public Target requireTarget(UUID target) {
		return this.targets.stream()
			.filter((one) -> one.id().equals(target))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "This target is no longer listed."));
	}

	private Submission withTargets(List<Target> all) {
		return new Submission(this.id, this.number, this.description, this.officer, this.openedAt, this.stage,
				this.stageSince, all, this.supporters);
	}

	private Submission withSupporters(List<Supporter> all) {
		return new Submission(this.id, this.number, this.description, this.officer, this.openedAt, this.stage,
				this.stageSince, this.targets, all);
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
