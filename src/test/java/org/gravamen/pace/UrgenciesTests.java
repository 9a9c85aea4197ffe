package org.gravamen.pace;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Worklist;
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
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * An officer asks, the chair decides, and what was decided last counts.
 */
class UrgenciesTests {

	private static final Instant NOW = Instant.parse("2026-11-23T14:32:00Z");

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void askingDecidesNothing(MigratedDatabase database) {
		House house = new House(database);
		assertThat(house.urgencies.latest(house.matter)).isEmpty();
		house.urgencies.ask(house.matter, " A hearing is on Friday. ", house.officer);
		assertThat(house.pace.urgent(house.matter.id())).isFalse();
		assertThat(house.urgencies.latest(house.matter))
			.contains(new Urgency(Urgency.Step.ASKED, house.officer.id(), NOW, "A hearing is on Friday."));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whatTheChairDecidedLastCountsWhateverIsAskedSince(MigratedDatabase database) {
		House house = new House(database);
		house.urgencies.decide(house.matter, true, "It is on Friday.", house.chair);
		assertThat(house.pace.urgent(house.matter.id())).isTrue();
		house.urgencies.decide(house.matter, false, "The hearing was put off.", house.chair);
		assertThat(house.pace.urgent(house.matter.id())).isFalse();
		house.urgencies.ask(house.matter, "It is on Friday again.", house.officer);
		assertThat(house.pace.urgent(house.matter.id())).isFalse();
		house.urgencies.decide(house.matter, true, "So it is.", house.chair);
		house.urgencies.decide(house.other, false, "Nothing hurries it.", house.chair);
		assertThat(house.pace.urgent(house.matter.id())).isTrue();
		assertThat(house.urgencies.of(house.matter)).extracting(Urgency::reason)
			.containsExactly("It is on Friday.", "The hearing was put off.", "It is on Friday again.", "So it is.");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void nobodyAsksTwiceNorForWhatIsUrgent(MigratedDatabase database) {
		House house = new House(database);
		assertThat(house.urgencies.mayAsk(house.matter, house.officer)).isTrue();
		house.urgencies.ask(house.matter, "It is on Friday.", house.officer);
		refused(() -> house.urgencies.ask(house.matter, "It is on Friday.", house.officer), Refusal.Reason.WRONG_STATE);
		house.urgencies.decide(house.matter, true, "It is.", house.chair);
		refused(() -> house.urgencies.ask(house.matter, "It is on Friday.", house.officer), Refusal.Reason.WRONG_STATE);
		assertThat(house.urgencies.mayAsk(house.matter, house.officer)).isFalse();
		house.urgencies.decide(house.matter, false, "It is not.", house.chair);
		assertThat(house.urgencies.mayAsk(house.matter, house.officer)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void onceThePanelIsConvenedNothingIsDecidedAboutItsDeadlines(MigratedDatabase database) {
		House house = new House(database);
		Submission before = OfficersPages.matter(Stage.LEGAL_ADVISORY_SIGN_OFF, house.officer.id());
		Submission matter = house.known(before);
		refused(() -> house.urgencies.decide(matter, true, "It is.", house.chair), Refusal.Reason.WRONG_STATE);
		refused(() -> house.urgencies.ask(matter, "It is.", house.officer), Refusal.Reason.WRONG_STATE);
		assertThat(house.urgencies.mayDecide(matter, house.chair)).isFalse();
		house.waits(matter, "convene-panel");
		house.urgencies.decide(matter, true, "It is.", house.chair);
		assertThat(house.pace.urgent(matter.id())).isTrue();
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void anotherOfficerDoesNotAskNorDoesAnybodyWithoutAReason(MigratedDatabase database) {
		House house = new House(database);
		refused(() -> house.urgencies.ask(house.matter, "It is.", house.chair), Refusal.Reason.NOT_YOURS);
		for (String reason : List.of(" ", "x".repeat(2001))) {
			assertThatExceptionOfType(AnswersRefused.class)
				.isThrownBy(() -> house.urgencies.decide(house.matter, true, reason, house.chair))
				.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo("reason"));
		}
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only the chair may.")).given(house.rights)
			.check(house.officer, "decide-urgency", house.matter.id());
		refused(() -> house.urgencies.decide(house.matter, true, "It is.", house.officer), Refusal.Reason.NOT_YOURS);
		assertThat(house.urgencies.of(house.matter)).isEmpty();
	}

	private static void refused(Runnable act, Refusal.Reason reason) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	/** Two submissions in preparation. */
	private static final class House {

		private final JdbcClient jdbc;

		private final Person officer;

		private final Person chair;

		private final Submission matter;

		private final Submission other;

		private final Rights rights = mock();

		private final Worklist worklist = mock();

		private final KeptPace pace;

		private final Urgencies urgencies;

		House(MigratedDatabase database) {
			this.jdbc = JdbcClient.create(database.fresh());
			this.officer = person(Role.CASE_OFFICER);
			this.chair = person(Role.COUNCIL_CHAIR);
			this.matter = known(OfficersPages.matter(Stage.PREPARATION, this.officer.id()));
			this.other = known(OfficersPages.matter(Stage.EVIDENCE_REVIEW, this.officer.id()));
			given(this.rights.may(any(), any(), any())).willReturn(true);
			UrgencyRows rows = new UrgencyRows(this.jdbc, CaseFiles.vault());
			this.pace = new KeptPace(rows, new ClockStopRows(this.jdbc, CaseFiles.vault()));
			this.urgencies = new Urgencies(rows, this.worklist, this.rights, mock(Chronicle.class),
					Clock.fixed(NOW, ZoneOffset.UTC));
		}

		private Person person(Role role) {
			PersonId id = MigratedDatabase.person(this.jdbc);
			return new Person(id, id.toString(), "Helena Boyd", "helena@example.org", Set.of(role), true);
		}

		Submission known(Submission drawn) {
			SubmissionId id = MigratedDatabase.submission(this.jdbc, this.officer.id());
			return new Submission(id, drawn.number(), drawn.description(), drawn.regimes(), drawn.officer(),
					drawn.openedAt(), drawn.stage(), drawn.stageSince(), drawn.targets(), drawn.supporters());
		}

		void waits(Submission matter, String key) {
			given(this.worklist.of(matter.id()))
				.willReturn(List.of(new Paper(new PaperId("0b6c8ad6-5a06-4d35-8a43-9e0b7d1f9d10"), key, "Convene panel",
						matter.id(), Optional.of(Role.COUNCIL_CHAIR), Optional.empty(), Optional.empty(),
						Optional.empty(), NOW, Optional.empty())));
		}

	}

}
