package org.gravamen.council;

import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * A member of the panel and how far the member has come.
 *
 * @param person who
 * @param interest what the member declared; empty until then
 * @param opinion what the member advised; empty until then
 */
public record PanelMember(PersonId person, Optional<Interest> interest, Optional<GivenOpinion> opinion) {

	static PanelMember invited(PersonId person) {
		return new PanelMember(person, Optional.empty(), Optional.empty());
	}

	/**
	 * Whether the member withdrew, when declaring interests or later.
	 * @return true for ever after
	 */
	public boolean stoodAside() {
		return this.interest.filter((interest) -> !interest.mayAct()).isPresent()
				|| this.opinion.filter((given) -> given.opinion() instanceof Opinion.StoodAside).isPresent();
	}

	/**
	 * Whether the member has advised, other than by standing aside.
	 * @return true when the opinion counts
	 */
	public boolean votes() {
		return this.opinion.isPresent() && !stoodAside();
	}

	/**
	 * Whether something is still expected of the member.
	 * @return false once an opinion was given or the member stood aside
	 */
	public boolean isAwaited() {
		return this.opinion.isEmpty() && !stoodAside();
	}

}
