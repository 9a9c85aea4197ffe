package org.gravamen.submission;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a case officer answers to open a submission.
 *
 * @param matter the short name by which people speak of it: "Colonel Darian Voss"
 * @param title the subject of the letter
 * @param summary what happened and to whom, in a few sentences
 * @param regime under which regime measures are asked
 * @param country where it happened
 * @param region where in that country; none when it concerns all of it
 * @param measures what is asked against the targets
 */
public record OpenSubmission(@NotBlank @Size(max = 120) String matter, @NotBlank @Size(max = 200) String title,
		@NotBlank @Size(max = 4000) String summary, @NotNull Regime regime, @NotBlank @Size(max = 100) String country,
		@Size(max = 100) @Nullable String region, @NotEmpty Set<Measure> measures) {
}
