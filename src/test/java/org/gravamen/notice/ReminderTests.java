package org.gravamen.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A paper is spoken of a week and two days before its last day, on the day after it, and
 * when it is new; once each, whichever days fall out.
 */
class ReminderTests {

	// Monday, after a Friday
	private static final Round MONDAY = new Round(LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T07:30:00Z"),
			LocalDate.of(2026, 11, 27), Instant.parse("2026-11-27T07:30:00Z"));

	@ParameterizedTest
	@CsvSource({ "2026-11-26, none", "2026-11-27, LATE", "2026-11-28, LATE", "2026-11-29, LATE", "2026-11-30, DUE",
			"2026-12-01, DUE", "2026-12-02, DUE", "2026-12-03, none", "2026-12-04, none", "2026-12-05, DUE",
			"2026-12-06, DUE", "2026-12-07, DUE", "2026-12-08, none" })
	void whatFellOnTheWeekendIsSpokenOfOnMonday(LocalDate due, String kind) {
		assertThat(Reminder.of(paper(due, "2026-11-20T09:00:00Z"), MONDAY).map(Reminder::kind).map(Enum::name))
			.isEqualTo(Optional.of(kind).filter((said) -> !said.equals("none")));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27T07:30:00Z, false", "2026-11-27T07:30:01Z, true", "2026-11-30T07:30:00Z, true",
			"2026-11-30T07:30:01Z, false" })
	void whatCameSinceTheMorningBeforeIsNew(String offered, boolean spokenOf) {
		Optional<Reminder> reminder = Reminder.of(paper(LocalDate.of(2026, 12, 20), offered), MONDAY);
		assertThat(reminder.map(Reminder::kind)).isEqualTo(Optional.of(Reminder.Kind.NEW).filter((it) -> spokenOf));
	}

	@Test
	void theFirstMorningSpeaksOfOneDay() {
		Round first = Round.first(MONDAY.morning(), MONDAY.openedAt());
		assertThat(first.holds(MONDAY.morning())).isTrue();
		assertThat(first.holds(MONDAY.morning().minusDays(1))).isFalse();
		assertThat(first.holds(Instant.parse("2026-11-29T07:30:01Z"))).isTrue();
		assertThat(first.holds(Instant.parse("2026-11-29T07:30:00Z"))).isFalse();
	}

	static Paper paper(LocalDate due, String offered) {
		return new Paper(new PaperId("0b6c8ad6-5a06-4d35-8a43-9e0b7d1f9d10"), "give-opinion", "Give opinion",
				SubmissionId.next(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(due),
				Instant.parse(offered), Optional.empty());
	}

}
