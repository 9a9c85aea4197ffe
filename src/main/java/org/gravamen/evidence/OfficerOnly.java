package org.gravamen.evidence;

import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Refusal;

/**
 * What only the case officer of this very submission does, at whatever stage it is.
 */
final class OfficerOnly {

	private OfficerOnly() {
	}

	static void require(Submission matter, Person by) {
		if (!matter.officer().equals(by.id())) {
			throw new Refusal(Refusal.Reason.NOT_YOURS, "Only the case officer of this submission may do this.");
		}
	}

}
