package org.gravamen.review;

import java.util.List;
import java.util.Map;

import org.gravamen.people.Person;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The paragraphs of the letter that stands, and whether each may stand: every paragraph
 * states a fact unless its case officer says why it states none, which the evidence
 * reviewer may overrule; and a fact rests on a live exhibit that is not rejected, unless
 * the reviewer says why it may do without.
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
	 * @param reasons why each of those states none, by the fingerprint of its words; all
	 * others state one, and what the reviewer has said of a paragraph stands
	 * @param by its case officer
	 * @throws org.gravamen.forms.AnswersRefused naming the paragraphs without a reason,
	 * by their fingerprints
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE
	 */
	void statesNoFact(SubmissionId submission, Map<Fingerprint, String> reasons, Person by);

	/**
	 * Finds that a paragraph states a fact although its case officer says that it states
	 * none: it needs an exhibit again, other words, or a reason to do without.
	 * @param submission of which submission, under review
	 * @param paragraph its fingerprint
	 * @param reason which fact
	 * @param by an evidence reviewer who did not draft it
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE, NOT_FOUND,
	 * FIELD_INVALID
	 */
	void overrule(SubmissionId submission, Fingerprint paragraph, String reason, Person by);

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
