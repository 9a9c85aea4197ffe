package org.gravamen.council;

import java.util.List;
import java.util.Optional;

import org.gravamen.people.Person;
import org.gravamen.people.Role;

/**
 * Who may read what the members of a panel advise: opinions are blind until one's own is
 * given.
 */
public final class Readership {

	private final Sitting sitting;

	Readership(Sitting sitting) {
		this.sitting = sitting;
	}

	/**
	 * Whether a person may read the opinions of others: a member after giving an opinion,
	 * the chair once all are given, and those who act on the decision once it is minuted.
	 * A member who stood aside reads none.
	 * @param reader who
	 * @return true when all opinions that were given may be shown
	 */
	public boolean mayRead(Person reader) {
		Optional<PanelMember> seat = this.sitting.panel().member(reader.id());
		if (seat.isPresent()) {
			return reader.enabled() && seat.get().votes();
		}
		boolean actsOnIt = reader.is(Role.DIRECTOR) || reader.is(Role.MANAGER) || reader.is(Role.CASE_OFFICER);
		return (reader.is(Role.COUNCIL_CHAIR) && this.sitting.standing().awaited().isEmpty())
				|| (actsOnIt && this.sitting.minute().isPresent());
	}

	/**
	 * The opinions that a person may read.
	 * @param reader who
	 * @return all that were given, or the reader's own, or none
	 */
	public List<GivenOpinion> opinionsFor(Person reader) {
		boolean all = mayRead(reader);
		return this.sitting.panel()
			.opinions()
			.stream()
			.filter((given) -> all || given.member().equals(reader.id()))
			.toList();
	}

}
