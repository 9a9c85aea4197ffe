package org.gravamen.council;

import org.gravamen.people.Seats;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Who may read as a member: whoever sits on the panel, has declared interests, and did
 * not stand aside. The papers do not open before, and close at once after.
 */
@Component
class PanelSeats implements Seats {

	private final Sittings sittings;

	PanelSeats(Sittings sittings) {
		this.sittings = sittings;
	}

	@Override
	public boolean sits(PersonId person, SubmissionId submission) {
		return this.sittings.latest(submission)
			.stream()
			.flatMap((sitting) -> sitting.panel().stream())
			.anyMatch((member) -> member.person().equals(person) && member.interest().isPresent()
					&& !member.stoodAside());
	}

}
