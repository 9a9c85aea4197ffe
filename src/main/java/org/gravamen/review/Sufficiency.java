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
	 * @return accepted, with conditions or without, or returned
	 */
	public Finding amountsTo(EvidenceReview.Checks checks, Worksheet.Tally tally) {
		Map<String, Object> facts = new HashMap<>(Map.of("departs", false, "finding", ""));
		facts.putAll(facts(checks, tally));
		Object answer = this.rules.ask("evidence-sufficiency", facts).orElseThrow();
		return switch (String.valueOf(answer)) {
			case "accepted" -> Finding.ACCEPT;
			case "accepted-with-conditions" -> Finding.ACCEPT_WITH_CONDITIONS;
			default -> Finding.RETURN;
		};
	}

	private static Map<String, Object> facts(EvidenceReview.Checks checks, Worksheet.Tally tally) {
		return Map.of("exhibitsAccepted", tally.exhibitsAccepted(), "pointsNotMet", tally.pointsNotMet(),
				"pointsPartly", tally.pointsPartly(), "pointsOnOneSource", tally.pointsOnOneSource(), "provenanceHolds",
				checks.provenanceHolds(), "consentHolds", checks.consentHolds(), "noHarm", checks.noHarm(),
				"exculpatoryAddressed", checks.exculpatoryAddressed());
	}

}
