package org.gravamen.rehearsal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.gravamen.people.Person;
import org.gravamen.process.Paper;
import org.gravamen.process.Worklist;
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

	private static SubmissionId open(TwoHouses houses, Person officer) {
		return houses.first()
			.getBean(Submissions.class)
			.open(new OpenSubmission("Captain Orlo Venn", "Designation of Orlo Venn", "Invented.",
					Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Karsava", "", Set.of(Measure.ASSET_FREEZE)), officer)
			.id();
	}

}
