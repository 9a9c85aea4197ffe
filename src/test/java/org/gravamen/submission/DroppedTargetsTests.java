package org.gravamen.submission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.record.Happening;
import org.gravamen.support.SharedPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

/**
 * Targets that an accepted review dropped.
 */
class DroppedTargetsTests {

	@Nested
	class H2 extends Cases {

		H2() {
			super(new CaseFiles("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gravamen"));
		}

	}

	@Nested
	class Postgres extends Cases {

		Postgres() {
			super(new CaseFiles(SharedPostgres.freshDatabase(), "postgres"));
		}

	}

	abstract static class Cases {

		private final CaseFiles files;

		private final Person officer;

		private final Person reviewer;

		private final Submission opened;

		private final Target voss = ASubmission.target("Darian Voss");

		private final Target marr = ASubmission.target("Ilse Marr");

		private final Target other = ASubmission.target("Petr Lom");

		Cases(CaseFiles files) {
			this.files = files;
			this.officer = files.officer("Anneke Brandt");
			this.reviewer = files.officer("Tomas Reyl");
			this.opened = files.open(this.officer);
			for (Target target : List.of(this.voss, this.marr, this.other)) {
				change(() -> files.submissions().addTarget(this.opened.id(), target, this.officer));
			}
		}

		@Test
		void whoIsDroppedIsNoLongerAmongTheTargetsAndWhyIsKept() {
			drop(CaseFiles.CLOCK, this.marr, "Nothing shows her part.");
			assertThat(this.files.submissions().get(this.opened.id()).targets()).containsExactly(this.voss, this.other);
			assertThat(dropped().of(this.opened.id())).containsExactly(new DroppedTarget(this.marr.id(), "Ilse Marr",
					"Nothing shows her part.", this.reviewer.id(), CaseFiles.CLOCK.instant()));
		}

		@Test
		void whoIsDroppedIsEnteredInTheRecordWithTheReason() {
			drop(CaseFiles.CLOCK, this.marr, "Nothing shows her part.");
			ArgumentCaptor<Happening> entered = ArgumentCaptor.forClass(Happening.class);
			verify(this.files.chronicle(), atLeastOnce()).enter(eq(this.opened.id()), entered.capture());
			assertThat(entered.getValue()).extracting("act", "by", "why")
				.containsExactly("Target dropped", this.reviewer.id(), "Nothing shows her part.");
		}

		@Test
		void theyAreListedInTheOrderTheyWereDropped() {
			drop(CaseFiles.CLOCK, this.voss, "One.");
			drop(Clock.offset(CaseFiles.CLOCK, Duration.ofDays(1)), this.marr, "Two.");
			assertThat(dropped().of(this.opened.id())).extracting(DroppedTarget::name)
				.containsExactly("Darian Voss", "Ilse Marr");
			assertThat(dropped().of(this.files.open(this.officer).id())).isEmpty();
		}

		@Test
		void nobodyIsDroppedTwice() {
			drop(CaseFiles.CLOCK, this.marr, "Nothing shows her part.");
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> drop(CaseFiles.CLOCK, this.marr, "Once more."));
			assertThat(dropped().of(this.opened.id())).extracting(DroppedTarget::reason)
				.containsExactly("Nothing shows her part.");
		}

		@Test
		void theReasonIsSealedInItsPlace() {
			drop(CaseFiles.CLOCK, this.marr, "Nothing shows her part.");
			assertThat(this.files.jdbc().sql("select sealed_reason from dropped_target").query(String.class).single())
				.startsWith("target " + this.marr.id() + " ");
		}

		private DroppedTargets dropped() {
			return dropped(CaseFiles.CLOCK);
		}

		private DroppedTargets dropped(Clock clock) {
			return new DroppedTargets(this.files.jdbc(), new SealedTexts(CaseFiles.vault()), this.files.chronicle(),
					clock);
		}

		private void drop(Clock clock, Target target, String reason) {
			change(() -> dropped(clock).drop(this.opened.id(), target.id(), reason, this.reviewer.id()));
		}

		private void change(Runnable act) {
			this.files.transaction().executeWithoutResult((status) -> act.run());
		}

	}

}
