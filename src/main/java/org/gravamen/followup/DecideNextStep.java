package org.gravamen.followup;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a case officer decides to do next.
 *
 * @param nextStep which of the four
 * @param otherRoute which route, when another is taken
 * @param reason why
 */
public record DecideNextStep(@NotNull Step nextStep, @Size(max = 200) @Nullable String otherRoute,
		@NotBlank @Size(max = 4000) String reason) {

	/**
	 * Another route has a name.
	 * @return whether it was given where one is needed
	 */
	@AssertTrue(message = "Say which other route is taken.")
	public boolean isOtherRouteNamed() {
		return this.nextStep != Step.OTHER_ROUTE || (this.otherRoute != null && !this.otherRoute.isBlank());
	}

}
