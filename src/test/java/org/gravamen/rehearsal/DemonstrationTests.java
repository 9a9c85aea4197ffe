package org.gravamen.rehearsal;

import java.util.Optional;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.RegisterFilter;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invented submissions of the demonstration, as they wait for whoever signs in.
 */
@OnH2
@ActiveProfiles("demo")
class DemonstrationTests {

	@Autowired
	Submissions submissions;

	@Test
	void threeSubmissionsWaitEachAtAnotherStage() {
		assertThat(waiting("Colonel Darian Voss").stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
		assertThat(waiting("the Oster Valley Mining Company").stage()).isEqualTo(Stage.LEGAL_ADVISORY_SIGN_OFF);
		assertThat(waiting("Deputy Minister Ansel Roth").stage()).isEqualTo(Stage.EVIDENCE_REVIEW);
	}

	@Test
	void oneOfThemGoesToTwoAuthoritiesWithTheSameFacts() {
		Submission voss = waiting("Colonel Darian Voss");
		assertThat(voss.regimes()).extracting(TestVersion::regime)
			.containsExactly(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.EU_GLOBAL_HUMAN_RIGHTS);
		assertThat(voss.targets().get(0).allegations()).hasSize(2);
	}

	@Test
	void oneOfThemAccusesAClassThatIsCountedRoughly() {
		assertThat(waiting("Deputy Minister Ansel Roth").targets().get(1).count().orElseThrow().shown())
			.isEqualTo("more than 20");
	}

	private Submission waiting(String matter) {
		return this.submissions.register(RegisterFilter.everything(), Optional.empty())
			.submissions()
			.stream()
			.filter((one) -> one.matter().equals(matter))
			.findFirst()
			.orElseThrow();
	}

}
