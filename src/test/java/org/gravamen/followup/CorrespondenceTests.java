package org.gravamen.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.dispatch.Dispatch;
import org.gravamen.dispatch.Dispatches;
import org.gravamen.letter.LetterVersions;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/**
 * What comes back is kept, and the clock runs from the letter that was sent last.
 */
class CorrespondenceTests {

	private static final Instant DISPATCHED = Instant.parse("2026-12-02T23:30:00Z");

	private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");

	private final Submissions submissions = mock();

	private final Dispatches dispatches = mock();

	private final LetterVersions letters = mock();

	private final WorkingDays calendar = mock();

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void theClockStartsWithTheDispatchAndIsStartedOnce(MigratedDatabase database) {
		House house = new House(database);
		ReplyClock clock = house.clocks.running(house.submission);
		assertThat(clock.from()).isEqualTo("2026-12-02");
		assertThat(clock.due()).isEqualTo("2027-01-04");
		assertThat(house.clocks.running(house.submission)).isEqualTo(clock);
		assertThat(house.followUps.of(house.submission).clocks()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void waitingStartsTheClockAgainFromToday(MigratedDatabase database) {
		House house = new House(database);
		house.clocks.running(house.submission);
		house.clocks.startAgain(house.submission);
		assertThat(house.clocks.running(house.submission).from()).isEqualTo("2026-12-10");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void withoutADispatchNoReplyIsAwaited(MigratedDatabase database) {
		House house = new House(database);
		when(this.dispatches.latest(house.submission)).thenReturn(Optional.empty());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.clocks.running(house.submission))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.WRONG_STATE));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aResponseIsKeptAsItWasRecorded(MigratedDatabase database) {
		House house = new House(database);
		house.correspondence.record(house.submission, new RecordResponse(ResponseKind.ACKNOWLEDGEMENT, 9, 12, 2026,
				" Sanctions Directorate ", "They have it."), house.officer);
		assertThat(house.followUps.of(house.submission).responses()).singleElement().satisfies((response) -> {
			assertThat(response.received()).isEqualTo("2026-12-09");
			assertThat(response.from()).isEqualTo("Sanctions Directorate");
			assertThat(response.recordedBy()).isEqualTo(house.officer);
			assertThat(response.recordedAt()).isEqualTo(NOW);
		});
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aFollowUpLetterIsBegunOnlyWhenItIsDecided(MigratedDatabase database) {
		House house = new House(database);
		house.correspondence.decide(house.submission, new DecideNextStep(Step.OTHER_ROUTE, "A question", "Silence."),
				house.officer);
		verify(this.letters, never()).beginFollowUp(any());
		house.correspondence.decide(house.submission,
				new DecideNextStep(Step.FOLLOW_UP_LETTER, "left over", "Silence."), house.officer);
		verify(this.letters).beginFollowUp(eq(house.submission));
		assertThat(house.followUps.of(house.submission).nextSteps()).extracting(NextStep::otherRoute)
			.containsExactlyInAnyOrder(Optional.of("A question"), Optional.empty());
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aTargetHasOneOutcomeAndNoOtherTargetHasAny(MigratedDatabase database) {
		House house = new House(database);
		house.correspondence.conclude(house.submission, house.target,
				new RecordOutcome(Outcome.NO_RESPONSE, "GHR0190", " "), house.officer);
		assertThat(house.followUps.of(house.submission).outcomeOf(house.target)).get().satisfies((outcome) -> {
			assertThat(outcome.outcome()).isEqualTo(Outcome.NO_RESPONSE);
			assertThat(outcome.designationId()).isEmpty();
			assertThat(outcome.note()).isEmpty();
		});
		RecordOutcome again = new RecordOutcome(Outcome.DESIGNATED, "GHR0190", null);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.correspondence.conclude(house.submission, house.target, again, house.officer))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TASK_ALREADY_DONE));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> house.correspondence.conclude(house.submission, UUID.randomUUID(), again, house.officer))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
	}

	/** One dispatched letter about one target, on a database of its own. */
	private final class House {

		private final PersonId officer;

		private final SubmissionId submission;

		private final UUID target = UUID.randomUUID();

		private final FollowUps followUps;

		private final ReplyClocks clocks;

		private final Correspondence correspondence;

		House(MigratedDatabase database) {
			DataSource source = database.fresh();
			JdbcClient jdbc = JdbcClient.create(source);
			this.officer = MigratedDatabase.person(jdbc);
			this.submission = MigratedDatabase.submission(jdbc, this.officer);
			jdbc.sql("""
					insert into target (id, submission_id, place, kind, sealed_name, sealed_native_name,
					  sealed_held_position, sealed_title, sealed_script)
					values (?, ?, 1, 'INDIVIDUAL', 'x', '', '', '', '')""")
				.params(this.target, this.submission.value())
				.update();
			Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
			this.followUps = new FollowUps(jdbc, CaseFiles.vault());
			this.clocks = new ReplyClocks(this.followUps, CorrespondenceTests.this.dispatches,
					CorrespondenceTests.this.calendar, new FollowUpSettings(20), clock);
			this.correspondence = new Correspondence(this.followUps, this.clocks, CorrespondenceTests.this.submissions,
					CorrespondenceTests.this.letters, mock(Chronicle.class), CorrespondenceTests.this.calendar, clock);
			surroundings();
		}

		private void surroundings() {
			Dispatch dispatch = mock();
			when(dispatch.completedAt()).thenReturn(Optional.of(DISPATCHED));
			when(CorrespondenceTests.this.dispatches.latest(this.submission)).thenReturn(Optional.of(dispatch));
			when(CorrespondenceTests.this.calendar.today()).thenReturn(LocalDate.of(2026, 12, 10));
			when(CorrespondenceTests.this.calendar.after(LocalDate.of(2026, 12, 2), 20))
				.thenReturn(LocalDate.of(2027, 1, 4));
			when(CorrespondenceTests.this.calendar.after(LocalDate.of(2026, 12, 10), 20))
				.thenReturn(LocalDate.of(2027, 1, 12));
			Target one = mock();
			when(one.id()).thenReturn(this.target);
			Submission matter = mock();
			when(matter.targets()).thenReturn(List.of(one));
			when(CorrespondenceTests.this.submissions.get(this.submission)).thenReturn(matter);
		}

	}

}
