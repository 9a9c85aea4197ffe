package org.gravamen.followup;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a case officer records about one target.
 *
 * @param outcome what became of it
 * @param designationId the entry on the authority's list, when designated
 * @param note anything else
 */
public record RecordOutcome(@NotNull Outcome outcome, @Size(max = 100) @Nullable String designationId,
		@Size(max = 4000) @Nullable String note) {

	/**
	 * A designation points to its entry.
	 * @return whether the entry was given where one is needed
	 */
	@AssertTrue(message = "Give the reference of the entry on the list, for example GHR0190.")
	public boolean isEntryGivenWhenDesignated() {
		boolean designated = this.outcome != null && this.outcome.designation();
		return !designated || (this.designationId != null && !this.designationId.isBlank());
	}

}
