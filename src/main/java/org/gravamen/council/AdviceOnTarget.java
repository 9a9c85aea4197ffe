package org.gravamen.council;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a member answers about one target.
 *
 * @param of which target
 * @param advice what is advised
 * @param grounds why, or what is asked for; needed unless it is simply approved
 */
public record AdviceOnTarget(UUID of, @NotNull(message = "Say what you advise on each target.") Advice advice,
		@Size(max = 8000) @Nullable String grounds) {

	@AssertTrue(message = "Give your grounds: the changes you require, why you dissent, or what evidence is needed.")
	boolean isGrounded() {
		return this.advice == Advice.APPROVE || !words().isBlank();
	}

	OnTarget named(String name) {
		return new OnTarget(Optional.of(this.of), name, this.advice, words());
	}

	private String words() {
		return Optional.ofNullable(this.grounds).orElse("");
	}

}
