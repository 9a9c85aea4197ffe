package org.gravamen.council;

import java.util.Objects;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A member declares interests before the papers open.
 *
 * @param interest which, if any
 * @param nature what it is; needed when there is one
 * @param action what follows from it; needed when there is one
 */
public record DeclareInterests(@NotNull(message = "Say whether you have an interest.") Interest.Kind interest,
		@Size(max = 4000) @Nullable String nature, Interest.@Nullable Action action) {

	@AssertTrue(message = "Say what the interest is, and whether you take part or stand aside.")
	boolean isComplete() {
		return this.interest == Interest.Kind.NONE
				|| (this.nature != null && !this.nature.isBlank() && this.action != null);
	}

	Interest declared() {
		return (this.interest == Interest.Kind.NONE) ? Interest.none()
				: new Interest(this.interest, Objects.requireNonNull(this.nature), Objects.requireNonNull(this.action));
	}

}
