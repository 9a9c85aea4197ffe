package org.gravamen.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the director answers to a proposal to withdraw.
 *
 * @param decision whether the submission ends
 * @param reason why
 */
public record ConfirmWithdrawal(@NotNull Decision decision, @NotBlank @Size(max = 2000) String reason) {

	/** The director's answer. */
	public enum Decision {

		/** The submission ends. */
		CONFIRM,
		/** The submission goes on. */
		REFUSE

	}

}
