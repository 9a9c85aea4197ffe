package org.gravamen.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * One line of the record.
 *
 * @param number its place among the entries of the submission, from 1, without gaps
 * @param at when, to the millisecond
 * @param by who; empty when the process itself did it
 * @param act what happened, in the past tense: "Opinion given"
 * @param outcome how it came out: "dissent"; empty when there is nothing to say
 * @param why the reason that was given; empty when none was asked
 * @param weight whether it shows among decisions and documents, or only under everything
 * @param documents the documents concerned
 */
public record Entry(long number, Instant at, Optional<PersonId> by, String act, String outcome, String why,
		Weight weight, List<Document> documents) {

	public Entry {
		documents = List.copyOf(documents);
	}

	/** How much an entry matters to a reader. */
	public enum Weight {

		/** A decision or a document. */
		DECISION,
		/** Everything else: papers taken and put back, drafts, timers. */
		DETAIL

	}

}
