package org.gravamen.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the director answers about a delivery in doubt.
 *
 * @param arrived whether the letter is there
 * @param proof how this is known
 */
public record SettleDelivery(@NotNull Arrival arrived, @NotBlank @Size(max = 4000) String proof) {

	/** Whether the letter is there. */
	public enum Arrival {

		/** Established: it is not sent again. */
		ARRIVED,
		/** Established: it is sent again. */
		NOT_ARRIVED

	}

}
