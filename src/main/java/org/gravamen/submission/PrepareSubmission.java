package org.gravamen.submission;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the case officer answers to put a submission forward.
 *
 * @param changes what changed since it came back; none the first time
 * @param readyDeclared that letter, targets and exhibits were checked
 */
public record PrepareSubmission(@Size(max = 2000) @Nullable String changes, @AssertTrue boolean readyDeclared) {
}
