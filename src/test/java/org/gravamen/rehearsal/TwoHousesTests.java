package org.gravamen.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.people.Person;
import org.gravamen.process.Paper;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Verdict;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;
import org.gravamen.submission.Stage;
import org.gravamen.support.TwoHouses;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two instances on one PostgreSQL are one house.
 */
class TwoHousesTests {

	@TempDir
	Path home;

	@Test
	void aPaperOfferedInOneIsTakenAndAnsweredInTheOther() {
		try (TwoHouses houses = TwoHouses.on(this.home)) {
			Cast cast = houses.first().getBean(RoleAccounts.class).welcome();
			SubmissionId id = open(houses, cast.officer().person());
			houses.second().getBean(Withdrawals.class).propose(id, "A survivor asked us to.", cast.officer().person());
			Worklist here = houses.first().getBean(Worklist.class);
			Paper paper = here.inbox(cast.director().person()).get(0);
			here.take(paper.id(), cast.director().person());
			Person another = houses.second().getBean(RoleAccounts.class).welcome().director().person();
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> houses.second().getBean(Worklist.class).take(paper.id(), another))
				.withMessageContaining("holds this paper");
			houses.second()
				.getBean(Desk.class)
				.answer(cast.director(), id, "confirm-withdrawal",
						Map.of("decision", "confirm", "reason", "Their wish decides."));
			assertThat(houses.first().getBean(Submissions.class).get(id).stage()).isEqualTo(Stage.WITHDRAWN);
		}
	}

	@Test
	void membersAdviseInBothAtOnceAndEachOpinionCountsOnce() {
		try (TwoHouses houses = TwoHouses.withoutJobs(this.home)) {
			Rehearsal walk = houses.first()
				.getAutowireCapableBeanFactory()
				.createBean(Rehearsals.class)
				.drafted()
				.toTheChair();
			List<Player> panel = Stream
				.concat(walk.cast().members().stream(),
						houses.first().getBean(RoleAccounts.class).welcome().members().stream())
				.toList();
			houses.second()
				.getBean(Desk.class)
				.answer(walk.cast().chair(), walk.id(), "convene-panel",
						Map.of("members", panel.stream().map((one) -> one.person().id().toString()).toList()));
			inBothAtOnce(houses, walk.id(), panel, "declare-interests", Map.of("interest", "none"));
			inBothAtOnce(houses, walk.id(), panel, "give-opinion", CouncilRushTests.Cases.APPROVAL);
			Sitting sitting = houses.second().getBean(Sittings.class).latest(walk.id()).orElseThrow();
			assertThat(sitting.panel().votes().inFavour()).isEqualTo(panel.size());
			assertThat(houses.second().getBean(Worklist.class).of(walk.id())).extracting(Paper::key)
				.containsExactly("minute-decision");
			assertThat(houses.second().getBean(Chronicle.class).check(walk.id())).isInstanceOf(Verdict.Unbroken.class);
		}
	}

	private static void inBothAtOnce(TwoHouses houses, SubmissionId id, List<Player> panel, String paper,
			Map<String, Object> answers) {
		Rush rush = new Rush(houses.first().getBean(Worklist.class), houses.first().getBean(UserTasks.class),
				houses.second().getBean(UserTasks.class));
		panel.forEach((one) -> rush.answering(one, id, paper, answers, 2));
		assertThat(rush.go()).hasSize(panel.size()).allSatisfy((who, times) -> assertThat(times).as(who).isOne());
	}

	private static SubmissionId open(TwoHouses houses, Person officer) {
		return houses.first()
			.getBean(Submissions.class)
			.open(new OpenSubmission("Captain Orlo Venn", "Designation of Orlo Venn", "Invented.",
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)), officer)
			.id();
	}

}
