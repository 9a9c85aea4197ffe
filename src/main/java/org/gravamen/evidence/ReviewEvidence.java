package org.gravamen.evidence;

import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an evidence reviewer answers.
 *
 * @param provenanceHolds whether it is known where each exhibit comes from
 * @param consentHolds whether everybody concerned consents
 * @param noHarm whether it is certain that nobody is put at risk
 * @param exculpatoryAddressed whether what speaks for the targets is addressed
 * @param finding the finding
 * @param returnCodes what must be put right, when it is returned
 * @param reasons in the reviewer's words
 */
public record ReviewEvidence(@NotNull YesNo provenanceHolds, @NotNull YesNo consentHolds, @NotNull YesNo noHarm,
		@NotNull YesNo exculpatoryAddressed, @NotNull Finding finding, @Nullable Set<ReturnCode> returnCodes,
		@NotBlank @Size(max = 10000) String reasons) {

	/**
	 * A return names what must be put right.
	 * @return whether at least one thing is named where one must be
	 */
	@AssertTrue(message = "Choose at least one thing that must be put right.")
	public boolean isNamedWhenReturned() {
		return this.finding != Finding.RETURN || !codes().isEmpty();
	}

	/**
	 * Evidence is accepted when all four checks hold.
	 * @return whether they hold where they must
	 */
	@AssertTrue(message = "Evidence is accepted when all four checks hold. Return it, or answer the checks again.")
	public boolean isSoundWhenAccepted() {
		return this.finding != Finding.ACCEPT || checks().allHold();
	}

	/**
	 * The four checks.
	 * @return what holds
	 */
	public EvidenceReview.Checks checks() {
		return new EvidenceReview.Checks(this.provenanceHolds == YesNo.YES, this.consentHolds == YesNo.YES,
				this.noHarm == YesNo.YES, this.exculpatoryAddressed == YesNo.YES);
	}

	/**
	 * What must be put right.
	 * @return the codes; none unless it is returned
	 */
	public Set<ReturnCode> codes() {
		return (this.finding == Finding.RETURN && this.returnCodes != null) ? this.returnCodes : Set.of();
	}

	/** An answer to a check. */
	public enum YesNo {

		/** It holds. */
		YES,
		/** It does not, or it is not known. */
		NO

	}

}
