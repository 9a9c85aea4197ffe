package org.gravamen.council;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.gravamen.vocabulary.PersonId;

/**
 * The chair seats further members, on a paper that was offered when nothing else could be
 * done below the quorum.
 *
 * @param members whom the chair names
 * @param reason why these
 */
public record FurtherMembers(@NotEmpty(message = "Name whom you invite.") Set<PersonId> members,
		@NotBlank(message = "Say why you invite them.") @Size(max = 4000) String reason) {
}
