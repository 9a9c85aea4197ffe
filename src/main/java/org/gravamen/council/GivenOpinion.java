package org.gravamen.council;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;

/**
 * An opinion as it was given: by whom, when, and on which bytes.
 *
 * @param member who
 * @param opinion what
 * @param letter the letter that was shown
 * @param manifest the exhibits that were shown
 * @param at when
 */
public record GivenOpinion(PersonId member, Opinion opinion, Fingerprint letter, Fingerprint manifest, Instant at) {

	/**
	 * The file that goes with it.
	 * @return empty when there is none
	 */
	public Optional<OpinionFile> file() {
		return (this.opinion instanceof Opinion.Advised advised) ? advised.writing().file() : Optional.empty();
	}

	/**
	 * Whether approval of any target is withheld.
	 * @return false for whoever stood aside
	 */
	public boolean withholds() {
		return this.opinion instanceof Opinion.Advised advised
				&& advised.onTargets().stream().anyMatch((one) -> one.advice().withholds());
	}

}
