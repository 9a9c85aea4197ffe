package org.gravamen.review;

import org.gravamen.process.Rules;
import org.gravamen.review.EvidenceReview.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What findings amount to, and which rule says so.
 */
class SufficiencyTests {

	private final Sufficiency sufficiency = new Sufficiency(new Rules());

	@ParameterizedTest
	@CsvSource({ "true, true, true, true, true, ACCEPT, SAMLA 2018", "false, true, true, true, true, RETURN, Berkeley",
			"true, false, true, true, true, RETURN, Admiralty code", "true, true, false, true, true, RETURN, consent",
			"true, true, true, false, true, RETURN, do no harm",
			"true, true, true, true, false, RETURN, Safeguard Defenders" })
	void aCheckThatFailsReturnsItOnItsOwnGround(boolean provenance, boolean grading, boolean consent, boolean noHarm,
			boolean exculpatory, Finding finding, String ground) {
		Sufficiency.Judgement judgement = this.sufficiency
			.amountsTo(new Checks(provenance, grading, consent, noHarm, exculpatory), new Worksheet.Tally(2, 0, 0, 0));
		assertThat(judgement.finding()).isEqualTo(finding);
		assertThat(judgement.ground()).contains(ground);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0, 0, RETURN, No exhibit is accepted", "2, 1, 0, 0, RETURN, A point is not met",
			"2, 0, 1, 0, ACCEPT_WITH_CONDITIONS, met in part", "2, 0, 0, 1, ACCEPT_WITH_CONDITIONS, one source" })
	void aCountThatFailsSaysWhichRuleItMeets(int accepted, int notMet, int partly, int oneSource, Finding finding,
			String ground) {
		Sufficiency.Judgement judgement = this.sufficiency.amountsTo(Checks.IN_ORDER,
				new Worksheet.Tally(accepted, notMet, partly, oneSource));
		assertThat(judgement.finding()).isEqualTo(finding);
		assertThat(judgement.ground()).contains(ground);
	}

	@Test
	void theHousesOwnRuleIsToldApartFromTheLawInWords() {
		assertThat(this.sufficiency.amountsTo(Checks.IN_ORDER, new Worksheet.Tally(2, 0, 0, 1)).ground())
			.startsWith("A rule of the house: ")
			.contains("because");
	}

}
