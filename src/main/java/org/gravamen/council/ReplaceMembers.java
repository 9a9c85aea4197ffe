package org.gravamen.council;

import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Too few can advise: the chair seats further members, or returns the submission to its
 * case officer.
 *
 * @param decision which
 * @param members whom the chair names; needed when members are invited
 * @param grounds why
 */
public record ReplaceMembers(@NotNull(message = "Say whether you invite further members.") Choice decision,
		@Nullable Set<PersonId> members, @NotBlank(message = "Say why.") @Size(max = 4000) String grounds) {

	@AssertTrue(message = "Name whom you invite.")
	boolean isSomebodyNamed() {
		return this.decision != Choice.INVITE || (this.members != null && !this.members.isEmpty());
	}

	/** What the chair does. */
	public enum Choice {

		INVITE, RETURN

	}

}
