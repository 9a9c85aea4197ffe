package org.gravamen.council;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The chair seats a substitute for a member who stood aside, or goes on without.
 *
 * @param decision which
 * @param substitute whom the chair invites; needed when one is invited
 * @param reason why
 */
public record InviteSubstitute(@NotNull(message = "Say whether you invite a substitute.") Choice decision,
		@Nullable PersonId substitute, @NotBlank(message = "Say why.") @Size(max = 4000) String reason) {

	@AssertTrue(message = "Name whom you invite.")
	boolean isSubstituteNamed() {
		return this.decision != Choice.INVITE || this.substitute != null;
	}

	/** What the chair does. */
	public enum Choice {

		INVITE, GO_ON

	}

}
