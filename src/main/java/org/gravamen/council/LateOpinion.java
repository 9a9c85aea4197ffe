package org.gravamen.council;

import java.time.Instant;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * That somebody was told of an opinion that is late.
 *
 * @param submission on which submission
 * @param member whose opinion
 * @param told who was told
 * @param at when
 */
public record LateOpinion(SubmissionId submission, PersonId member, Told told, Instant at) {

	/** Who is told: first the one, days after that the other. */
	public enum Told {

		/** The chair of the council. */
		CHAIR,
		/** The director. */
		DIRECTOR

	}

}
