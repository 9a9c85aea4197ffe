package org.gravamen.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.process.Deadlines;
import org.gravamen.process.ProcessHistory.Step;
import org.gravamen.submission.Stage;

import org.springframework.stereotype.Component;

/**
 * How long a submission stood at each stage, against the target of
 * <code>stage-deadlines.dmn</code>.
 */
@Component
class StageTimes {

	private static final Map<Stage, String> TARGETS = Map.of(Stage.PREPARATION, "prepare-submission",
			Stage.EVIDENCE_REVIEW, "evidence-review", Stage.LEGAL_ADVISORY_SIGN_OFF, "legal-advisory-sign-off",
			Stage.DIRECTORS_SIGNATURE, "director-signature", Stage.DISPATCH, "dispatch", Stage.FOLLOW_UP, "follow-up");

	private final Deadlines deadlines;

	private final WorkingDays calendar;

	private final Clock clock;

	StageTimes(Deadlines deadlines, WorkingDays calendar, Clock clock) {
		this.deadlines = deadlines;
		this.calendar = calendar;
		this.clock = clock;
	}

	List<StageTime> of(List<Step> path, Allowance allowance) {
		return Stream.of(Stage.values())
			.filter(TARGETS::containsKey)
			.map((stage) -> time(stage, path, allowance))
			.toList();
	}

	/**
	 * What stands at a stage since before its moment has stood there longer than it may.
	 */
	Map<Stage, Instant> lateBefore() {
		return TARGETS.keySet().stream().collect(Collectors.toMap(Function.identity(), this::lateBefore));
	}

	private Instant lateBefore(Stage stage) {
		LocalDate late = this.calendar.before(this.calendar.today(), target(stage, false) + 1);
		return late.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
	}

	private int target(Stage stage, boolean urgent) {
		return this.deadlines.workingDays(String.valueOf(TARGETS.get(stage)), urgent);
	}

	private StageTime time(Stage stage, List<Step> path, Allowance allowance) {
		List<Step> stays = path.stream()
			.filter((step) -> step.process().equals("Submission") && step.activity().equals(stage.activityId()))
			.toList();
		int days = stays.stream().mapToInt(this::days).sum() - allowance.stoodStill().getOrDefault(stage, 0);
		boolean here = stays.stream().anyMatch((step) -> step.endedAt().isEmpty());
		return new StageTime(stage, stays.size(), Math.max(days, 0), target(stage, allowance.urgent()), here);
	}

	private int days(Step step) {
		return this.calendar.between(day(step.startedAt()), day(step.endedAt().orElseGet(this.clock::instant)));
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, WorkingDays.LONDON);
	}

	/**
	 * What is allowed for.
	 *
	 * @param urgent whether the submission is urgent
	 * @param stoodStill working days for which the clock stood still, by stage
	 */
	record Allowance(boolean urgent, Map<Stage, Integer> stoodStill) {

		Allowance {
			stoodStill = Map.copyOf(stoodStill);
		}

	}

	/**
	 * The time at one stage.
	 *
	 * @param stage which
	 * @param times how often the submission came there
	 * @param days working days that it stood there, in all, less those on which the clock
	 * stood still
	 * @param target working days that one stay may take
	 * @param here whether it stands there now
	 */
	record StageTime(Stage stage, int times, int days, int target, boolean here) {

		private static final int WIDTH = 300;

		public boolean begun() {
			return this.times > 0;
		}

		public boolean late() {
			return this.days > this.target;
		}

		/** In words: "6 of 10 days", "not begun". */
		public String words() {
			return begun() ? this.days + " of " + this.target + " days"
					+ ((this.times > 1) ? ", " + this.times + " times" : "") : "not begun";
		}

		private int scale() {
			return Math.max(Math.max(this.days, this.target), 1);
		}

		/** The bar up to the target, of 300. */
		public int within() {
			return WIDTH * Math.min(this.days, this.target) / scale();
		}

		/** The bar beyond the target, of 300. */
		public int beyond() {
			return WIDTH * Math.max(this.days - this.target, 0) / scale();
		}

		/** Where the target's mark stands, of 300. */
		public int mark() {
			return WIDTH * this.target / scale();
		}

	}

}
