package org.gravamen.review;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What a reviewer found, on which letter, which exhibits and which charges.
 *
 * @param id names it for ever
 * @param submission which submission
 * @param reviewer who
 * @param finding the finding
 * @param checks what was checked
 * @param codes what must be put right; none unless it was returned
 * @param reasons in the reviewer's words
 * @param conditions what an acceptance is bound to; empty unless it is
 * @param weighing what the findings amounted to
 * @param basis what was accepted, or reviewed
 * @param at when
 */
public record EvidenceReview(UUID id, SubmissionId submission, PersonId reviewer, Finding finding, Checks checks,
		Set<ReturnCode> codes, String reasons, String conditions, Weighing weighing, Basis basis, Instant at) {

	static final String ABSOLUTE = "Evidence is not accepted against a risk to somebody, or without consent, whatever"
			+ " the reasons. Return it, or answer the checks again.";

	static final String NOTHING_ACCEPTED = "No exhibit is accepted, and nothing can rest on nothing. Return or refuse"
			+ " the submission instead.";

	/**
	 * Makes a review.
	 * @throws Refusal FIELD_INVALID when the finding does not follow from the checks, or
	 * says nothing that the case officer could act on
	 */
	public EvidenceReview {
		codes = Set.copyOf(codes);
		if (finding.accepts()) {
			requireAcceptable(finding, checks, weighing, basis.charges().isPresent());
		}
		if ((finding == Finding.RETURN) == codes.isEmpty()) {
			throw invalid(codes.isEmpty() ? "Say what must be put right."
					: "Only evidence that is returned has things to put right.");
		}
		if ((finding == Finding.ACCEPT_WITH_CONDITIONS) == conditions.isBlank()) {
			throw invalid(conditions.isBlank() ? "Say what the conditions are."
					: "Only an acceptance with conditions has conditions.");
		}
		if (reasons.isBlank()) {
			throw invalid("Give your reasons.");
		}
	}

	// The same three that evidence-sufficiency.dmn lets nobody depart from. How many
	// exhibits an older review accepted was not always counted.
	private static void requireAcceptable(Finding finding, Checks checks, Weighing weighing, boolean counted) {
		if (!checks.absoluteHold()) {
			throw invalid(ABSOLUTE);
		}
		if (counted && weighing.tally().exhibitsAccepted() == 0) {
			throw invalid(NOTHING_ACCEPTED);
		}
		if (weighing.departs(finding) && weighing.departure().isBlank()) {
			throw invalid(
					"Your findings amount to «" + weighing.amountsTo().title() + "». Say why you depart from that.");
		}
	}

	/**
	 * The exhibits that were accepted, or reviewed.
	 * @return the fingerprint of the manifest
	 */
	public Fingerprint manifest() {
		return this.basis.manifest();
	}

	/**
	 * The letter that was reviewed.
	 * @return its fingerprint
	 */
	public Fingerprint letter() {
		return this.basis.letter();
	}

	private static Refusal invalid(String sentence) {
		return new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
	}

	/**
	 * The five questions of a review (Istanbul Protocol: do no harm, informed consent;
	 * Berkeley Protocol: chain of custody; Admiralty code: gradings).
	 *
	 * @param provenanceHolds where each exhibit comes from, and who held it, is known
	 * @param gradingConfirmed the gradings are right
	 * @param consentHolds everybody concerned consents to this use
	 * @param noHarm nobody is put at risk
	 * @param exculpatoryAddressed what speaks for the targets is addressed
	 */
	public record Checks(boolean provenanceHolds, boolean gradingConfirmed, boolean consentHolds, boolean noHarm,
			boolean exculpatoryAddressed) {

		/**
		 * All five in order: what findings are weighed with before anybody has answered.
		 */
		public static final Checks IN_ORDER = new Checks(true, true, true, true, true);

		/**
		 * Whether those hold from which nobody departs.
		 * @return true when nobody is at risk and everybody has consented
		 */
		public boolean absoluteHold() {
			return this.consentHolds && this.noHarm;
		}

		public boolean allHold() {
			return absoluteHold() && this.provenanceHolds && this.gradingConfirmed && this.exculpatoryAddressed;
		}

	}

	/**
	 * The findings, weighed by the house's rules.
	 *
	 * @param amountsTo what the rules make of them
	 * @param ground the ground of the rule that decided; empty of a review that was given
	 * before it was kept
	 * @param departure why the reviewer departs from that; empty when they do not
	 * @param tally the findings in figures
	 * @param findings the fingerprint of every finding and its words
	 */
	public record Weighing(Finding amountsTo, String ground, String departure, Worksheet.Tally tally,
			Fingerprint findings) {

		/**
		 * Whether a finding is another than the rules make it.
		 * @param finding the reviewer's
		 * @return true when it departs from them
		 */
		public boolean departs(Finding finding) {
			return finding != this.amountsTo;
		}

	}

	/**
	 * What a review stands on.
	 *
	 * @param manifest the exhibits, without those that an acceptance set aside
	 * @param letter the letter
	 * @param charges the targets, what is alleged of them and the tests, without targets
	 * that an acceptance dropped; empty of a review that was given before they were kept
	 */
	public record Basis(Fingerprint manifest, Fingerprint letter, Optional<Fingerprint> charges) {
	}

}
