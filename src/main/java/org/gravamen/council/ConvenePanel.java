package org.gravamen.council;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The chair convenes a panel.
 *
 * @param members whom the chair names
 * @param direction questions for the panel, if any
 */
public record ConvenePanel(@NotEmpty(message = "Name the members of the panel.") Set<PersonId> members,
		@Size(max = 4000) @Nullable String direction) {
}
