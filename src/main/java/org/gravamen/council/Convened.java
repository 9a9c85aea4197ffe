package org.gravamen.council;

import java.time.Instant;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * That a panel was convened, on which papers and under which rule: fixed for the whole
 * sitting.
 *
 * @param id names the sitting for ever
 * @param submission which submission
 * @param papers what is put before the panel
 * @param chair who convened it
 * @param direction questions for the panel; perhaps empty
 * @param rule the council's rules that were in force
 * @param at when
 */
public record Convened(UUID id, SubmissionId submission, Papers papers, PersonId chair, String direction,
		RuleVersion rule, Instant at) {

	/**
	 * How many opinions are needed.
	 * @return of the rules that were in force
	 */
	public Quorum quorum() {
		return this.rule.rule().quorum();
	}

	/**
	 * What is put before a panel.
	 *
	 * @param letterVersion the number of the letter's version
	 * @param letter its fingerprint
	 * @param manifest the fingerprint of the exhibits
	 */
	public record Papers(int letterVersion, Fingerprint letter, Fingerprint manifest) {
	}

}
