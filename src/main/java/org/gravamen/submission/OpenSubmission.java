package org.gravamen.submission;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.gravamen.law.Regime;

/**
 * What a case officer answers to open a submission.
 *
 * @param matter the short name by which people speak of it: "Colonel Darian Voss"
 * @param title the subject of the letter
 * @param summary what happened and to whom, in a few sentences
 * @param regimes under which regimes measures are asked: the same facts, each with its
 * own test
 * @param country where it happened
 * @param region where in that country; none when it concerns all of it
 * @param measures what is asked against the targets
 */
public record OpenSubmission(@NotBlank @Size(max = Description.MATTER) String matter,
		@NotBlank @Size(max = Description.TITLE) String title,
		@NotBlank @Size(max = Description.SUMMARY) String summary, @NotEmpty Set<Regime> regimes,
		@NotBlank @Size(max = Description.PLACE) String country, @Size(max = Description.PLACE) @Nullable String region,
		@NotEmpty Set<Measure> measures) {
}
