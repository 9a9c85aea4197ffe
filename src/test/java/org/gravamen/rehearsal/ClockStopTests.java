package org.gravamen.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.council.LateOpinion;
import org.gravamen.council.LateOpinions;
import org.gravamen.council.MoreTime;
import org.gravamen.pace.ClockStop;
import org.gravamen.pace.Clocks;
import org.gravamen.process.Paper;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.support.MovableClock;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While the clock stands still nothing falls due and nobody is told that anything is
 * late; then everything is due later by the working days that passed.
 */
class ClockStopTests {

	@Nested
	@OnH2
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class Postgres extends Cases {

	}

	@Import(MovableClock.class)
	abstract static class Cases extends Walks {

		@Autowired
		Clocks clocks;

		@Autowired
		LateOpinions late;

		@Autowired
		MoreTime more;

		@Autowired
		Worklist worklist;

		@Autowired
		TaskService tasks;

		@Autowired
		MovableClock clock;

		private LocalDate begun = LocalDate.EPOCH;

		@AfterEach
		void theEnginesTimeIsRealAgain() {
			ClockUtil.reset();
		}

		@Test
		void whatWasDueIsDueLaterByTheDaysThatItStoodStill() {
			begin();
			LocalDate due = due("give-opinion");
			moveTo(this.calendar.after(this.begun, 3));
			stop();
			// Three weeks, and what falls into them is no concern of ours.
			LocalDate restart = this.calendar.after(this.begun, 18);
			moveTo(restart);
			this.jobs.run(this.id);
			assertThat(told()).as("while it stands still").isEmpty();
			this.clocks.start(matter(), this.cast.chair().person());
			LocalDate moved = this.calendar.after(due, 15);
			assertThat(this.worklist.of(this.id)).allSatisfy((paper) -> assertThat(paper.due()).contains(moved));
			assertThat(this.tasks.createTaskQuery()
				.taskId(this.worklist.of(this.id).get(0).id().value())
				.singleResult()
				.getDueDate()).isEqualTo(moved.atTime(23, 59, 59).atZone(WorkingDays.LONDON).toInstant());

			moveTo(moved);
			this.jobs.run(this.id);
			assertThat(told()).as("on its last day").isEmpty();
			moveTo(moved.plusDays(1));
			this.jobs.run(this.id);
			assertThat(told()).as("the day after").containsOnly(LateOpinion.Told.CHAIR).hasSize(3);
			moveTo(this.calendar.after(moved, 3));
			this.jobs.run(this.id);
			assertThat(told()).as("three working days after").hasSize(3);
			moveTo(this.calendar.after(moved, 3).plusDays(1));
			this.jobs.run(this.id);
			assertThat(told()).as("the day after those").contains(LateOpinion.Told.DIRECTOR).hasSize(6);
		}

		@Test
		void whatIsOfferedWhileItStandsStillMovesByTheDaysSinceAndDoesNotStrike() {
			this.walk.toTheChair();
			this.begun = this.calendar.today();
			this.route.convene(this.cast, this.id);
			stop();
			moveTo(this.calendar.after(this.begun, 4));
			this.route.declareNoInterest(this.cast.members().get(0), this.id);
			LocalDate due = due("give-opinion");
			assertThat(due).isEqualTo(this.calendar.after(this.begun, 14));
			moveTo(this.calendar.after(this.begun, 24));
			this.jobs.run(this.id);
			assertThat(told()).isEmpty();
			this.clocks.start(matter(), this.cast.chair().person());
			assertThat(due("give-opinion")).isEqualTo(this.calendar.after(due, 20));
			moveTo(this.calendar.after(due, 20).plusDays(1));
			this.jobs.run(this.id);
			assertThat(told()).containsExactly(LateOpinion.Told.CHAIR);
		}

		@Test
		void moreTimeMovesWhatIsDueAndWhatIsToldOfIt() {
			begin();
			LocalDate due = due("give-opinion");
			moveTo(this.calendar.after(this.begun, 3));
			LocalDate moved = this.more.give(this.id, 5, "Two are ill.", this.cast.chair().person().id());
			assertThat(moved).isEqualTo(this.calendar.after(due, 5));
			assertThat(this.worklist.of(this.id)).allSatisfy((paper) -> assertThat(paper.due()).contains(moved));
			assertThat(this.tasks.createTaskQuery()
				.taskId(this.worklist.of(this.id).get(0).id().value())
				.singleResult()
				.getDueDate()).isEqualTo(moved.atTime(23, 59, 59).atZone(WorkingDays.LONDON).toInstant());
			moveTo(moved);
			this.jobs.run(this.id);
			assertThat(told()).as("on its last day").isEmpty();
			moveTo(moved.plusDays(1));
			this.jobs.run(this.id);
			assertThat(told()).as("the day after").containsOnly(LateOpinion.Told.CHAIR).hasSize(3);
			LocalDate late = this.more.give(this.id, 2, "Still ill.", this.cast.chair().person().id());
			assertThat(late).as("from today, once it is late").isEqualTo(this.calendar.after(moved.plusDays(1), 2));
		}

		@Test
		void aStopEndsWhenTheStageIsOver() {
			begin();
			stop();
			this.cast.members().forEach((one) -> this.route.approve(one, this.id));
			assertThat(this.clocks.standing(matter())).isPresent();
			this.route.minute(this.cast, this.id);
			assertThat(stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
			assertThat(this.clocks.standing(matter())).isEmpty();
			assertThat(due("sign-letter")).isEqualTo(this.calendar.after(this.calendar.today(), 3));
		}

		private void begin() {
			this.walk.toThePanel();
			this.begun = this.calendar.today();
		}

		private void stop() {
			this.clocks.stop(matter(), ClockStop.Category.COUNCIL_RECESS, "It sits again later.",
					this.cast.chair().person());
		}

		private Submission matter() {
			return this.submissions.get(this.id);
		}

		private List<LateOpinion.Told> told() {
			return this.late.toldSince(Instant.EPOCH)
				.stream()
				.filter((one) -> one.submission().equals(this.id))
				.map(LateOpinion::told)
				.toList();
		}

		private LocalDate due(String key) {
			return this.worklist.of(this.id)
				.stream()
				.filter((paper) -> paper.key().equals(key))
				.findFirst()
				.flatMap(Paper::due)
				.orElseThrow();
		}

		private void moveTo(LocalDate day) {
			Instant noon = day.atTime(12, 0).atZone(WorkingDays.LONDON).toInstant();
			this.clock.moveOn(Duration.between(this.clock.instant(), noon));
			ClockUtil.setCurrentTime(Date.from(noon));
		}

	}

}
