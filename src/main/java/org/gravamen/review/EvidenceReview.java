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
 * @param manifest the exhibits that were reviewed
 * @param letter the letter that was reviewed
 * @param at when
 */
public record EvidenceReview(UUID id, SubmissionId submission, PersonId reviewer, Finding finding, Checks checks,
		Set<ReturnCode> codes, String reasons, Fingerprint manifest, Fingerprint letter, Instant at) {

	/**
	 * Makes a review.
	 * @throws Refusal FIELD_INVALID when the finding does not follow from the checks, or
	 * says nothing that the case officer could act on
	 */
	public EvidenceReview {
		codes = Set.copyOf(codes);
		if (finding == Finding.ACCEPT && !checks.allHold()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Evidence is accepted when all four checks hold. Return it, or answer the checks again.");
		}
		if ((finding == Finding.RETURN) == codes.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, codes.isEmpty() ? "Say what must be put right."
					: "Only evidence that is returned has things to put right.");
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

}
