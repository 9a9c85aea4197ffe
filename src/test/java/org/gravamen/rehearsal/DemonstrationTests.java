package org.gravamen.rehearsal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.review.Cell;
import org.gravamen.review.Coverage;
import org.gravamen.review.Flag;
import org.gravamen.review.Worksheets;
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

	@Autowired
	Worksheets worksheets;

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

	@Test
	void theReviewerHasSomethingToFind() {
		Submission roth = waiting("Deputy Minister Ansel Roth");
		assertThat(flags(roth)).contains(Flag.GAP, Flag.SINGLE_SOURCE, Flag.WEAK, Flag.EXCULPATORY);
		assertThat(coverage(roth).count(Flag.GAP)).isEqualTo(1);
	}

	@Test
	void whatWentFurtherHasNoGap() {
		assertThat(flags(waiting("Colonel Darian Voss"))).containsExactlyInAnyOrder(Flag.SINGLE_SOURCE,
				Flag.EXCULPATORY);
		assertThat(flags(waiting("the Oster Valley Mining Company"))).containsExactlyInAnyOrder(Flag.SINGLE_SOURCE,
				Flag.WEAK);
	}

	@Test
	void twoReportsOfOneOriginAreOneSource() {
		Cell sought = coverage(waiting("Colonel Darian Voss")).cells()
			.stream()
			.filter((cell) -> cell.point().element().equals("exculpatory"))
			.findFirst()
			.orElseThrow();
		assertThat(sought.supports()).hasSize(2);
		assertThat(sought.origins()).isEqualTo(1);
	}

	private Set<Flag> flags(Submission matter) {
		return coverage(matter).cells().stream().flatMap((cell) -> cell.flags().stream()).collect(Collectors.toSet());
	}

	private Coverage coverage(Submission matter) {
		return this.worksheets.of(matter).coverage();
	}

	private Submission waiting(String matter) {
		return this.submissions.register(RegisterFilter.everything(), Optional.empty())
			.submissions()
			.stream()
			.filter((one) -> one.matter().equals(matter))
			.findFirst()
			.map((one) -> this.submissions.get(one.id()))
			.orElseThrow();
	}

}
