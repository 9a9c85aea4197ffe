package org.gravamen.review;

import java.util.HashMap;
import java.util.Map;

import org.gravamen.process.Rules;

import org.springframework.stereotype.Component;

/**
 * What findings amount to, by <code>evidence-sufficiency.dmn</code>.
 */
@Component
public class Sufficiency {

	private final Rules rules;

	Sufficiency(Rules rules) {
		this.rules = rules;
	}

	/**
	 * Asks the table, as if the reviewer did not depart from it.
	 * @param checks the four checks
	 * @param tally the findings in figures
	 * @return accepted, with conditions or without, or returned, and on which ground
	 */
	public Judgement amountsTo(EvidenceReview.Checks checks, Worksheet.Tally tally) {
		Map<String, Object> facts = new HashMap<>(Map.of("departs", false, "finding", ""));
		facts.putAll(facts(checks, tally));
		Rules.Answer answer = this.rules.judge("evidence-sufficiency", facts).orElseThrow();
		return new Judgement(finding(String.valueOf(answer.value())), inWords(answer.ground()));
	}

	private static Finding finding(String answer) {
		return switch (answer) {
			case "accepted" -> Finding.ACCEPT;
			case "accepted-with-conditions" -> Finding.ACCEPT_WITH_CONDITIONS;
			default -> Finding.RETURN;
		};
	}

	// The mark by which our models tell the house's own decisions from the law.
	private static String inWords(String ground) {
		return ground.replace("[design]", "A rule of the house:");
	}

	private static Map<String, Object> facts(EvidenceReview.Checks checks, Worksheet.Tally tally) {
		return Map.of("exhibitsAccepted", tally.exhibitsAccepted(), "pointsNotMet", tally.pointsNotMet(),
				"pointsPartly", tally.pointsPartly(), "pointsOnOneSource", tally.pointsOnOneSource(), "provenanceHolds",
				checks.provenanceHolds(), "consentHolds", checks.consentHolds(), "noHarm", checks.noHarm(),
				"exculpatoryAddressed", checks.exculpatoryAddressed(), "gradingConfirmed", checks.gradingConfirmed());
	}

	/**
	 * What the rules make of findings.
	 *
	 * @param finding what they amount to
	 * @param ground the ground that the deciding rule gives, in its words
	 */
	public record Judgement(Finding finding, String ground) {
	}

}
