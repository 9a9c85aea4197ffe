package org.gravamen.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gravamen.law.LegalTest;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
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
 * @param regimes under which regimes measures are asked, each with the wording of its
 * test that was current when it was chosen, or that was adopted since
 * @param officer the case officer who opened it
 * @param openedAt when it was opened
 * @param stage where it stands
 * @param stageSince since when it stands there
 * @param targets whom measures are asked against, in the order they were added
 * @param supporters who supports it, in the order they were added
 */
public record Submission(SubmissionId id, SubmissionNumber number, Description description, List<TestVersion> regimes,
		PersonId officer, Instant openedAt, Stage stage, Instant stageSince, List<Target> targets,
		List<Supporter> supporters) {

	static final int MOST_TARGETS = 100;

	static final int MOST_SUPPORTERS = 500;

	public Submission {
		regimes = List.copyOf(regimes);
		targets = List.copyOf(targets);
		supporters = List.copyOf(supporters);
	}

	static Submission opened(SubmissionNumber number, Description description, List<TestVersion> regimes,
			PersonId officer, Instant at) {
		return new Submission(SubmissionId.next(), number, description, regimes, officer, at, Stage.PREPARATION, at,
				List.of(), List.of());
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
		return new Submission(this.id, this.number, words, this.regimes, this.officer, this.openedAt, this.stage,
				this.stageSince, this.targets, this.supporters);
	}

	/**
	 * Chooses under which regimes measures are asked. A regime that stays keeps the
	 * wording it has.
	 * @param chosen the regimes, at least one
	 * @param current gives the current wording of a regime that is new
	 * @return the submission under those regimes
	 * @throws Refusal FIELD_INVALID without a regime, or while an allegation rests on one
	 * that goes
	 */
	Submission under(Set<Regime> chosen, Function<Regime, TestVersion> current) {
		if (chosen.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose at least one regime.");
		}
		accused()
			.filter((target) -> target.allegations().stream().anyMatch((one) -> !chosen.contains(one.test().regime())))
			.findFirst()
			.ifPresent((target) -> {
				throw new Refusal(Refusal.Reason.FIELD_INVALID,
						"An allegation against " + target.name() + " rests on a regime that you take away."
								+ " Remove the allegation first, or keep the regime.");
			});
		return judgedBy(
				chosen.stream().sorted().map((regime) -> test(regime).orElseGet(() -> current.apply(regime))).toList());
	}

	/**
	 * Takes up another wording of a regime's test. Allegations whose right and limb that
	 * wording has go over to it; others stay where they are, to be looked at.
	 * @param newer the other wording
	 * @return the submission judged by it
	 */
	Submission adopting(LegalTest newer) {
		TestVersion id = newer.id();
		List<TestVersion> tests = this.regimes.stream().map((one) -> (one.regime() == id.regime()) ? id : one).toList();
		return judgedBy(tests).withTargets(this.targets.stream()
			.map((target) -> target.accusedOf(target.allegations()
				.stream()
				.map((one) -> (one.test().regime() == id.regime() && one.fits(newer)) ? one.under(id) : one)
				.toList()))
			.toList());
	}

	/**
	 * By which wording a regime is judged here.
	 * @param regime which
	 * @return its test; empty when the submission does not go under that regime
	 */
	public Optional<TestVersion> test(Regime regime) {
		return this.regimes.stream().filter((one) -> one.regime() == regime).findFirst();
	}

	Submission alsoUnder(TestVersion test) {
		return judgedBy(Stream.concat(this.regimes.stream(), Stream.of(test)).toList());
	}

	private Stream<Target> accused() {
		return this.targets.stream().filter((target) -> !target.allegations().isEmpty());
	}

	private Submission judgedBy(List<TestVersion> tests) {
		return new Submission(this.id, this.number, this.description, tests, this.officer, this.openedAt, this.stage,
				this.stageSince, this.targets, this.supporters);
	}

	Submission with(Target target) {
		if (this.targets.size() >= MOST_TARGETS) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "A submission has at most " + MOST_TARGETS + " targets.");
		}
		return withTargets(Stream.concat(this.targets.stream(), Stream.of(target)).toList());
	}

	Submission replacing(Target target) {
		Target changed = target.accusedOf(requireTarget(target.id()).allegations());
		return withTargets(this.targets.stream().map((old) -> old.id().equals(target.id()) ? changed : old).toList());
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
		return new Submission(this.id, this.number, this.description, this.regimes, this.officer, this.openedAt,
				this.stage, this.stageSince, all, this.supporters);
	}

	private Submission withSupporters(List<Supporter> all) {
		return new Submission(this.id, this.number, this.description, this.regimes, this.officer, this.openedAt,
				this.stage, this.stageSince, this.targets, all);
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
