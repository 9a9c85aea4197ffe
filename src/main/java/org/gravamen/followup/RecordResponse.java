package org.gravamen.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a case officer records about a response.
 *
 * @param kind what kind of answer
 * @param receivedDay the day of the month it came
 * @param receivedMonth the month, from 1
 * @param receivedYear the year, with four digits
 * @param from who wrote it
 * @param summary what it says, in our words
 */
public record RecordResponse(@NotNull ResponseKind kind, @Min(1) @Max(31) int receivedDay,
		@Min(1) @Max(12) int receivedMonth, @Min(2000) @Max(2100) int receivedYear,
		@NotBlank @Size(max = 200) String from, @NotBlank @Size(max = 10000) String summary) {
}
