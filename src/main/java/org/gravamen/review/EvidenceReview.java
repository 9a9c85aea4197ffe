package org.gravamen.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * What a reviewer found, on which letter and which exhibits.
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
 * @param manifest the exhibits that were accepted, or that were reviewed
 * @param letter the letter that was reviewed
 * @param at when
 */
public record EvidenceReview(UUID id, SubmissionId submission, PersonId reviewer, Finding finding, Checks checks,
		Set<ReturnCode> codes, String reasons, String conditions, Weighing weighing, Fingerprint manifest,
		Fingerprint letter, Instant at) {

	/**
	 * Makes a review.
	 * @throws Refusal FIELD_INVALID when the finding does not follow from the checks, or
	 * says nothing that the case officer could act on
	 */
	public EvidenceReview {
		codes = Set.copyOf(codes);
		if (finding.accepts() && !checks.allHold()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Evidence is accepted when all four checks hold. Return it, or answer the checks again.");
		}
		if ((finding == Finding.RETURN) == codes.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, codes.isEmpty() ? "Say what must be put right."
					: "Only evidence that is returned has things to put right.");
		}
		if ((finding == Finding.ACCEPT_WITH_CONDITIONS) == conditions.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, conditions.isBlank() ? "Say what the conditions are."
					: "Only an acceptance with conditions has conditions.");
		}
		if (finding.accepts() && weighing.departs(finding) && weighing.departure().isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Your findings amount to «" + weighing.amountsTo().title() + "». Say why you depart from that.");
		}
		if (reasons.isBlank()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Give your reasons.");
		}
	}

	/**
	 * The four questions of a review (Istanbul Protocol: do no harm, informed consent;
	 * Berkeley Protocol: chain of custody).
	 *
	 * @param provenanceHolds where each exhibit comes from, and who held it, is known
	 * @param consentHolds everybody concerned consents to this use
	 * @param noHarm nobody is put at risk
	 * @param exculpatoryAddressed what speaks for the targets is addressed
	 */
	public record Checks(boolean provenanceHolds, boolean consentHolds, boolean noHarm, boolean exculpatoryAddressed) {

		public boolean allHold() {
			return this.provenanceHolds && this.consentHolds && this.noHarm && this.exculpatoryAddressed;
		}

	}

	/**
	 * The findings, weighed by the house's rules.
	 *
	 * @param amountsTo what the rules make of them
	 * @param departure why the reviewer departs from that; empty when they do not
	 * @param tally the findings in figures
	 * @param findings the fingerprint of every finding and its words
	 */
	public record Weighing(Finding amountsTo, String departure, Worksheet.Tally tally, Fingerprint findings) {

		/**
		 * Whether a finding is another than the rules make it.
		 * @param finding the reviewer's
		 * @return true when it departs from them
		 */
		public boolean departs(Finding finding) {
			return finding != this.amountsTo;
		}

	}

}
