package org.gravamen.council;

import java.util.Map;

import org.gravamen.process.Rules;

import org.springframework.stereotype.Component;

/**
 * What the opinions amount to, by <code>council-decision.dmn</code>: the only place where
 * that is said.
 */
@Component
class Decisions {

	private final Rules rules;

	Decisions(Rules rules) {
		this.rules = rules;
	}

	Decision on(Sitting sitting) {
		Votes votes = sitting.votes();
		String key = this.rules
			.ask("council-decision",
					Map.of("quorumMet", sitting.quorumMet(), "inFavour", votes.inFavour(), "withChanges",
							votes.withChanges(), "against", votes.against(), "needed", sitting.majorityNeeded()))
			.map(Object::toString)
			.orElseThrow(() -> new IllegalStateException("council-decision.dmn has no rule for " + votes + "."));
		return Decision.of(key);
	}

}
