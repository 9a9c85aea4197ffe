package org.gravamen.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.process.Deadlines;
import org.gravamen.process.ProcessHistory.Step;
import org.gravamen.submission.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The time at a stage, against what is urgent or not, less the days on which the clock
 * stood still.
 */
class StageTimesTests {

	private static final Instant BEGUN = Instant.parse("2026-11-02T09:00:00Z");

	private final Deadlines deadlines = mock();

	private final WorkingDays calendar = mock();

	@ParameterizedTest
	@CsvSource({ "14, false, 0, 14, false", "15, false, 0, 15, true", "15, false, 1, 14, false", "5, true, 0, 5, true",
			"4, true, 0, 4, false", "6, true, 3, 3, false", "2, false, 3, 0, false" })
	void whatIsLateIsCountedWithoutTheDaysThatTheClockStood(int passed, boolean urgent, int stood, int days,
			boolean late) {
		given(this.deadlines.workingDays(anyString(), eq(false))).willReturn(14);
		given(this.deadlines.workingDays(anyString(), eq(true))).willReturn(4);
		given(this.calendar.between(any(), any()))
			.willAnswer((call) -> (int) ChronoUnit.DAYS.between(call.getArgument(0), (LocalDate) call.getArgument(1)));
		Clock clock = Clock.fixed(BEGUN.plus(passed, ChronoUnit.DAYS), ZoneOffset.UTC);
		StageTimes.StageTime council = new StageTimes(this.deadlines, this.calendar, clock)
			.of(List.of(signOff()), new StageTimes.Allowance(urgent, Map.of(Stage.LEGAL_ADVISORY_SIGN_OFF, stood)))
			.stream()
			.filter((time) -> time.stage() == Stage.LEGAL_ADVISORY_SIGN_OFF)
			.findFirst()
			.orElseThrow();
		assertThat(council.days()).isEqualTo(days);
		assertThat(council.late()).isEqualTo(late);
	}

	private static Step signOff() {
		return new Step("Submission", "1", Stage.LEGAL_ADVISORY_SIGN_OFF.activityId(), "Legal advisory sign-off",
				"callActivity", BEGUN, Optional.empty(), Optional.empty(), false, "1", 1);
	}

}
