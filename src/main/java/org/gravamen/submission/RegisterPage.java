package org.gravamen.submission;

import java.util.List;
import java.util.Optional;

/**
 * A page of the register.
 *
 * @param submissions at most 50, newest reference first, without their targets and
 * supporters
 * @param next after which reference the following page begins; empty on the last one
 */
public record RegisterPage(List<Submission> submissions, Optional<SubmissionNumber> next) {

	public RegisterPage {
		submissions = List.copyOf(submissions);
	}

}
