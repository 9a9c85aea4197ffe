package org.gravamen.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FollowUpTests {

	private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

	private static final UUID TARGET = UUID.randomUUID();

	@Test
	void aReplyIsOverdueOnceItsLastDayIsOverInLondon() {
		ReplyClock summer = new ReplyClock(NOW, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 29));
		assertThat(summer.overdueAt()).isEqualTo("2026-06-29T23:00:00Z");
	}

	@Test
	void aClockOfAnEarlierLetterDoesNotCount() {
		ReplyClock clock = new ReplyClock(NOW, LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 31));
		assertThat(clock.runsSince(NOW)).isTrue();
		assertThat(clock.runsSince(NOW.plusMillis(1))).isFalse();
	}

	@Test
	void theClockThatRunsIsTheLastOne() {
		ReplyClock first = new ReplyClock(NOW, LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 31));
		ReplyClock second = new ReplyClock(NOW.plusSeconds(1), LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 1));
		assertThat(followUp(List.of(first, second), List.of()).clock()).contains(second);
	}

	@Test
	void beforeAnythingHappenedThereIsNothingToShow() {
		assertThat(followUp(List.of(), List.of()).empty()).isTrue();
		assertThat(followUp(List.of(), List.of(outcome())).empty()).isFalse();
	}

	@Test
	void aTargetHasOneOutcome() {
		FollowUp followUp = followUp(List.of(), List.of(outcome()));
		assertThat(followUp.outcomeOf(TARGET)).isPresent();
		followUp.requireOpen(UUID.randomUUID());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> followUp.requireOpen(TARGET))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TASK_ALREADY_DONE));
	}

	@Test
	void onlyADesignationHasAnEntryOnAList() {
		assertThat(List.of(Outcome.values())).filteredOn(Outcome::designation)
			.containsExactly(Outcome.DESIGNATED, Outcome.DESIGNATED_OTHER_REGIME);
	}

	@Test
	void theGatewayReadsTheStepAsTheFormSaysIt() {
		assertThat(Step.FOLLOW_UP_LETTER.fact()).isEqualTo("follow-up-letter");
	}

	private static TargetOutcome outcome() {
		return new TargetOutcome(TARGET, Outcome.DESIGNATED, Optional.of("GHR0190"), "", PersonId.next(), NOW);
	}

	private static FollowUp followUp(List<ReplyClock> clocks, List<TargetOutcome> outcomes) {
		return new FollowUp(SubmissionId.next(), clocks, List.of(), List.of(), outcomes);
	}

}
