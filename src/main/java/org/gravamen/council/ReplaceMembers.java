package org.gravamen.council;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.gravamen.vocabulary.PersonId;

/**
 * The chair seats further members, because too few can advise.
 *
 * @param members whom the chair names
 * @param reason why these
 */
public record ReplaceMembers(@NotEmpty(message = "Name whom you invite.") Set<PersonId> members,
		@NotBlank(message = "Say why you invite them.") @Size(max = 4000) String reason) {
}
