package org.gravamen.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.PaperClock;
import org.gravamen.record.Chronicle;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.support.MigratedDatabase;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * A clock is stopped once, by whom it may be, for a reason, and goes on once.
 */
class ClocksTests {

	private static final Instant NOW = Instant.parse("2026-11-23T14:32:00Z");

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aClockStandsStillUntilItIsStarted(MigratedDatabase database) {
		House house = new House(database, Stage.LEGAL_ADVISORY_SIGN_OFF);
		assertThat(house.pace.stoodStillSince(house.matter.id())).isEmpty();
		house.stop(house.chair);
		assertThat(house.pace.stoodStillSince(house.matter.id())).contains(NOW);
		then(house.papers).should().stand(house.matter.id());
		house.clocks(Duration.ofDays(2)).start(house.matter, house.manager);
		assertThat(house.pace.stoodStillSince(house.matter.id())).isEmpty();
		then(house.papers).should().goOn(house.matter.id(), NOW);
		assertThat(house.clocks.of(house.matter)).singleElement().satisfies((stop) -> {
			assertThat(stop.category()).isEqualTo(ClockStop.Category.COUNCIL_RECESS);
			assertThat(stop.reason()).isEqualTo("It sits again in January.");
			assertThat(stop.stage()).isEqualTo(Stage.LEGAL_ADVISORY_SIGN_OFF);
			assertThat(stop.stoppedBy()).isEqualTo(house.chair.id());
			assertThat(stop.startedBy()).contains(house.manager.id());
			assertThat(stop.startedAt()).contains(NOW.plus(Duration.ofDays(2)));
			assertThat(stop.stands()).isFalse();
		});
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void theDaysOfAllStopsOfAStageAreCounted(MigratedDatabase database) {
		House house = new House(database, Stage.LEGAL_ADVISORY_SIGN_OFF);
		given(house.calendar.between(any(), any()))
			.willAnswer((call) -> (int) ChronoUnit.DAYS.between(call.getArgument(0), (LocalDate) call.getArgument(1)));
		house.stop(house.chair);
		house.clocks(Duration.ofDays(2)).start(house.matter, house.manager);
		house.stop(house.chair);
		assertThat(house.clocks(Duration.ofDays(5)).stoodStill(house.matter))
			.containsExactlyEntriesOf(Map.of(Stage.LEGAL_ADVISORY_SIGN_OFF, 7));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void nothingIsStoppedOrStartedTwice(MigratedDatabase database) {
		House house = new House(database, Stage.LEGAL_ADVISORY_SIGN_OFF);
		refused(() -> house.clocks.start(house.matter, house.manager), Refusal.Reason.WRONG_STATE);
		house.stop(house.manager);
		refused(() -> house.stop(house.chair), Refusal.Reason.WRONG_STATE);
		house.clocks.start(house.matter, house.chair);
		refused(() -> house.clocks.start(house.matter, house.manager), Refusal.Reason.WRONG_STATE);
		house.stop(house.chair);
		assertThat(house.clocks.of(house.matter)).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(value = Stage.class, names = { "PREPARATION", "EVIDENCE_REVIEW", "DIRECTORS_SIGNATURE" })
	void theChairStopsTheClockOfTheCouncilAloneAndAManagerOthers(Stage stage) {
		House house = new House(MigratedDatabase.H2, stage);
		refused(() -> house.stop(house.chair), Refusal.Reason.NOT_YOURS);
		assertThat(house.clocks.may(house.matter, house.chair)).isFalse();
		assertThat(house.clocks.may(house.matter, house.manager)).isTrue();
		house.stop(house.manager);
		refused(() -> house.clocks.start(house.matter, house.chair), Refusal.Reason.NOT_YOURS);
		assertThat(house.pace.stoodStillSince(house.matter.id())).isPresent();
	}

	@ParameterizedTest
	@EnumSource(value = Stage.class, names = { "DISPATCH", "FOLLOW_UP", "WITHDRAWN" })
	void afterTheSignatureTimeIsTheLetters(Stage stage) {
		House house = new House(MigratedDatabase.H2, stage);
		assertThat(house.clocks.may(house.matter, house.manager)).isFalse();
		refused(() -> house.stop(house.manager), Refusal.Reason.WRONG_STATE);
		then(house.papers).should(never()).stand(any());
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aStopEndsWithItsStage(MigratedDatabase database) {
		House house = new House(database, Stage.LEGAL_ADVISORY_SIGN_OFF);
		house.clocks.reached(house.matter.id(), Stage.DIRECTORS_SIGNATURE);
		house.stop(house.chair);
		house.clocks.reached(house.matter.id(), Stage.LEGAL_ADVISORY_SIGN_OFF);
		assertThat(house.pace.stoodStillSince(house.matter.id())).isPresent();
		house.clocks.reached(house.matter.id(), Stage.DIRECTORS_SIGNATURE);
		assertThat(house.pace.stoodStillSince(house.matter.id())).isEmpty();
		then(house.papers).should().goOn(house.matter.id(), NOW);
		assertThat(house.clocks.of(house.matter)).singleElement()
			.satisfies((stop) -> assertThat(stop.startedBy()).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void nobodyStopsAClockWithoutARightOrAReason(MigratedDatabase database) {
		House house = new House(database, Stage.LEGAL_ADVISORY_SIGN_OFF);
		for (String reason : List.of("", "x".repeat(2001))) {
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> house.clocks.stop(house.matter, ClockStop.Category.SAFETY, reason, house.chair))
				.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo("stop-reason"));
		}
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only some may.")).given(house.rights)
			.check(house.chair, "stop-clock", house.matter.id());
		refused(() -> house.stop(house.chair), Refusal.Reason.NOT_YOURS);
		assertThat(house.clocks.of(house.matter)).isEmpty();
	}

	private static void refused(Runnable act, Refusal.Reason reason) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	/** One submission at a stage. */
	private static final class House {

		private final JdbcClient jdbc;

		private final Person chair;

		private final Person manager;

		private final Submission matter;

		private final Rights rights = mock();

		private final PaperClock papers = mock();

		private final WorkingDays calendar = mock();

		private final ClockStopRows rows;

		private final KeptPace pace;

		private final Clocks clocks;

		House(MigratedDatabase database, Stage stage) {
			this.jdbc = JdbcClient.create(database.fresh());
			this.chair = person(Role.COUNCIL_CHAIR);
			this.manager = person(Role.MANAGER);
			Submission drawn = OfficersPages.matter(stage, this.manager.id());
			SubmissionId id = MigratedDatabase.submission(this.jdbc, this.manager.id());
			this.matter = new Submission(id, drawn.number(), drawn.description(), drawn.regimes(), drawn.officer(),
					drawn.openedAt(), stage, drawn.stageSince(), List.of(), List.of());
			given(this.rights.may(any(), any(), any())).willReturn(true);
			this.rows = new ClockStopRows(this.jdbc, CaseFiles.vault());
			this.pace = new KeptPace(new UrgencyRows(this.jdbc, CaseFiles.vault()), this.rows);
			this.clocks = clocks(Duration.ZERO);
		}

		Clocks clocks(Duration later) {
			return new Clocks(this.rows, this.papers, this.rights, mock(Chronicle.class), this.calendar,
					Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
		}

		void stop(Person by) {
			this.clocks.stop(this.matter, ClockStop.Category.COUNCIL_RECESS, " It sits again in January. ", by);
		}

		private Person person(Role role) {
			PersonId id = MigratedDatabase.person(this.jdbc);
			return new Person(id, id.toString(), "Helena Boyd", "helena@example.org", Set.of(role), true);
		}

	}

}
