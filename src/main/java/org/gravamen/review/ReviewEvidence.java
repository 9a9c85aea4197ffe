package org.gravamen.review;

import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence reviewer answers.
 *
 * @param provenanceHolds whether it is known where each exhibit comes from
 * @param gradingConfirmed whether the gradings are right
 * @param consentHolds whether everybody concerned consents
 * @param noHarm whether nobody is put at risk
 * @param exculpatoryAddressed whether what speaks for the targets is addressed
 * @param finding the finding
 * @param returnCodes what must be put right, when it is returned
 * @param conditions what an acceptance with conditions is bound to
 * @param departure why the finding is another than the findings amount to
 * @param reasons why
 */
@FindingFollows
public record ReviewEvidence(@NotNull YesNo provenanceHolds, @NotNull YesNo gradingConfirmed,
		@NotNull YesNo consentHolds, @NotNull YesNo noHarm, @NotNull YesNo exculpatoryAddressed,
		@NotNull Finding finding, @Nullable Set<ReturnCode> returnCodes, @Nullable @Size(max = 4000) String conditions,
		@Nullable @Size(max = 4000) String departure, @NotBlank @Size(max = 8000) String reasons) {

	/**
	 * The five checks.
	 * @return as the aggregate keeps them
	 */
	public EvidenceReview.Checks checks() {
		return new EvidenceReview.Checks(this.provenanceHolds == YesNo.YES, this.gradingConfirmed == YesNo.YES,
				this.consentHolds == YesNo.YES, this.noHarm == YesNo.YES, this.exculpatoryAddressed == YesNo.YES);
	}

	/**
	 * The checks of answers that are not given yet.
	 * @param answers by field, as a draft holds them
	 * @return as the aggregate will keep them; what is not answered does not hold
	 */
	public static EvidenceReview.Checks checked(Map<String, Object> answers) {
		return new EvidenceReview.Checks(yes(answers, "provenanceHolds"), yes(answers, "gradingConfirmed"),
				yes(answers, "consentHolds"), yes(answers, "noHarm"), yes(answers, "exculpatoryAddressed"));
	}

	private static boolean yes(Map<String, Object> answers, String check) {
		return "yes".equals(answers.get(check));
	}

	/**
	 * What must be put right.
	 * @return none when nothing was chosen
	 */
	public Set<ReturnCode> codes() {
		return (this.returnCodes != null) ? this.returnCodes : Set.of();
	}

	/**
	 * What the acceptance is bound to.
	 * @return empty when nothing was written
	 */
	public String conditionsGiven() {
		return (this.conditions != null) ? this.conditions.strip() : "";
	}

	/**
	 * Why the finding departs from the rules.
	 * @return empty when nothing was written
	 */
	public String departureGiven() {
		return (this.departure != null) ? this.departure.strip() : "";
	}

	/** An answer to a check. */
	public enum YesNo {

		YES, NO

	}

}
