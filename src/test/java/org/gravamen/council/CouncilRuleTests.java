package org.gravamen.council;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A rule that no panel could meet is never one, and a majority is what its words say.
 */
class CouncilRuleTests {

	private static final int LARGEST = 30;

	@Test
	void moreThanHalfIsNeverATieAndNeverOneTooMany() {
		for (int voting = 1; voting < LARGEST; voting++) {
			int needed = Majority.MORE_THAN_HALF.needed(voting);
			assertThat(2 * needed).as("of %d", voting).isGreaterThan(voting);
			assertThat(2 * (needed - 1)).as("of %d", voting).isLessThanOrEqualTo(voting);
		}
	}

	@Test
	void twoThirdsAreTwoThirdsAndNeverOneTooMany() {
		for (int voting = 1; voting < LARGEST; voting++) {
			int needed = Majority.TWO_THIRDS.needed(voting);
			assertThat(3 * needed).as("of %d", voting).isGreaterThanOrEqualTo(2 * voting);
			assertThat(3 * (needed - 1)).as("of %d", voting).isLessThan(2 * voting);
		}
	}

	@ParameterizedTest
	@CsvSource({ "MORE_THAN_HALF", "TWO_THIRDS" })
	void whereNobodyVotesNothingIsCarried(Majority majority) {
		assertThat(majority.needed(0)).isPositive();
	}

	@Test
	void aRuleThatNoPanelCouldMeetIsRefused() {
		refused(() -> rule(2, 5, 3), "at least as many members as the quorum");
		refused(() -> rule(5, 4, 3), "cannot be fewer");
		refused(() -> rule(3, 26, 3), "at most 25");
		assertThat(rule(3, 25, 3).most()).isEqualTo(25);
	}

	@Test
	void aRuleIsSaidInWords() {
		assertThat(rule(3, 5, 3).sentences()).containsExactly("A panel has 3 to 5 members.",
				"The council decides once 3 members who did not stand aside have given an opinion. Below that nothing passes.",
				"A letter is approved when two thirds of those voting are in favour, with or without changes. A tie is no majority, and there is no casting vote.",
				"The director reads every dissent in full before signing, and gives written reasons for signing against it.");
		assertThat(rule(3, 5, 3).inShort()).isEqualTo("3 opinions are needed, and two thirds of those voting decide.");
		assertThat(rule(1, 5, 1).inShort()).startsWith("1 opinion is needed");
	}

	@Test
	void aSittingFromBeforeTheRulesKeepsItsOwnQuorum() {
		assertThat(rule(3, 5, 3).withQuorum(new Quorum(7))).isEqualTo(rule(7, 7, 7));
	}

	private static CouncilRule rule(int fewest, int most, int quorum) {
		return new CouncilRule(fewest, most, new Quorum(quorum), Majority.TWO_THIRDS, DissentDuty.WRITTEN_REASONS);
	}

	private static void refused(ThrowingCallable act, String words) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessageContaining(words);
	}

}
