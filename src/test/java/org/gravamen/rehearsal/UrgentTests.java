package org.gravamen.rehearsal;

import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.pace.Urgencies;
import org.gravamen.process.Paper;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submission;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the chair decides to be urgent has the deadlines of what is urgent, on every paper
 * of the council.
 */
class UrgentTests {

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

	abstract static class Cases extends Walks {

		@Autowired
		Urgencies urgencies;

		@Autowired
		Worklist worklist;

		@Test
		void membersHaveTwoDaysForWhatIsUrgent() {
			this.urgencies.ask(matter(), "A hearing is on Friday.", this.cast.officer().person());
			this.urgencies.decide(matter(), true, "So it is.", this.cast.chair().person());
			this.walk.toTheChair();
			assertThat(due("convene-panel")).isEqualTo(in(1));
			this.route.convene(this.cast, this.id);
			assertThat(due("declare-interests")).isEqualTo(in(1));
			this.cast.members().forEach((one) -> this.route.declareNoInterest(one, this.id));
			assertThat(due("give-opinion")).isEqualTo(in(2));
			this.cast.members().forEach((one) -> this.route.approve(one, this.id));
			assertThat(due("minute-decision")).isEqualTo(in(1));
		}

		@Test
		void membersHaveTenDaysForWhatIsOnlySaidToBeUrgent() {
			this.urgencies.ask(matter(), "A hearing is on Friday.", this.cast.officer().person());
			this.walk.toThePanel();
			assertThat(due("give-opinion")).isEqualTo(in(10));
		}

		private Submission matter() {
			return this.submissions.get(this.id);
		}

		private Optional<LocalDate> due(String key) {
			return this.worklist.of(this.id)
				.stream()
				.filter((paper) -> paper.key().equals(key))
				.findFirst()
				.flatMap(Paper::due);
		}

		private Optional<LocalDate> in(int workingDays) {
			return Optional.of(this.calendar.after(this.calendar.today(), workingDays));
		}

	}

}
