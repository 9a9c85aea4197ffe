package org.gravamen.council;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * The chair minutes what was decided.
 *
 * @param minute in the chair's words
 * @param discussion how interests and withdrawals were discussed, if they were
 * @param interestsMinuted whether interests and withdrawals are in it (Charity
 * Commission, CC29)
 */
public record MinuteDecision(@NotBlank(message = "Write the minute.") @Size(max = 8000) String minute,
		@Size(max = 4000) @Nullable String discussion,
		@AssertTrue(message = "Minute the interests and withdrawals.") boolean interestsMinuted) {
}
