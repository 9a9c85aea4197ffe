package org.gravamen.dispatch;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatch clerk answers about a signed letter.
 *
 * @param decision whether it goes
 * @param consentsRechecked that every consent still stands, when it goes
 * @param factsStillTrue that the letter is still true, when it goes
 * @param reason why it does not go, when it is sent back
 */
public record ReleaseDispatch(@NotNull Decision decision, boolean consentsRechecked, boolean factsStillTrue,
		@Size(max = 4000) @Nullable String reason) {

	/**
	 * A release rests on two checks of that very day.
	 * @return whether both were made
	 */
	@AssertTrue(message = "Check the consents and the facts again before you release the letter.")
	public boolean isRecheckedWhenReleased() {
		return this.decision != Decision.RELEASE || (this.consentsRechecked && this.factsStillTrue);
	}

	/**
	 * Whoever sends a letter back says why.
	 * @return whether a reason was given where one is needed
	 */
	@AssertTrue(message = "Say why you send the letter back.")
	public boolean isReasonGivenWhenSentBack() {
		return this.decision != Decision.SEND_BACK || (this.reason != null && !this.reason.isBlank());
	}

	/** Whether the letter goes. */
	public enum Decision {

		/** To its recipients, after the hold. */
		RELEASE,
		/** Back to the case officer. */
		SEND_BACK

	}

}
