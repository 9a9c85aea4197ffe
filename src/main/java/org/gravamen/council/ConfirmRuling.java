package org.gravamen.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A second member confirms or rejects the chair's ruling.
 *
 * @param decision which
 * @param reason why
 */
public record ConfirmRuling(@NotNull(message = "Say whether the ruling stands.") Choice decision,
		@NotBlank(message = "Say why.") @Size(max = 4000) String reason) {

	/** What the second member says. */
	public enum Choice {

		CONFIRM, REJECT

	}

}
