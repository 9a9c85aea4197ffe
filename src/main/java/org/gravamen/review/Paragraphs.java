package org.gravamen.review;

import java.util.List;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The paragraphs of the letter that stands, and whether each may stand: every paragraph
 * states a fact unless its case officer says that it states none, and a fact rests on a
 * live exhibit unless the evidence reviewer says why it may do without.
 */
public interface Paragraphs {

	/**
	 * Every paragraph of the letter.
	 * @param submission of which submission
	 * @return in order; none while no letter is written
	 */
	List<StandingParagraph> of(SubmissionId submission);

	/**
	 * Says which paragraphs state no fact.
	 * @param submission of which submission, in preparation
	 * @param paragraphs the fingerprints of those; all others state one
	 * @param by its case officer
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE
	 */
	void statesNoFact(SubmissionId submission, List<Fingerprint> paragraphs, Person by);

	/**
	 * Lets a paragraph stand without an exhibit.
	 * @param submission of which submission, under review
	 * @param paragraph its fingerprint
	 * @param reason why
	 * @param by an evidence reviewer who did not draft it
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, NOT_FOUND,
	 * FIELD_INVALID
	 */
	void allow(SubmissionId submission, Fingerprint paragraph, String reason, Person by);

	/**
	 * Refuses while a paragraph states a fact without a live exhibit.
	 * @param submission of which submission
	 * @throws org.gravamen.vocabulary.Refusal WRONG_STATE, naming the paragraphs
	 */
	void requireAllStand(SubmissionId submission);

}
