package org.gravamen.council;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.vocabulary.PersonId;

/**
 * A member of the panel and how far the member has come.
 *
 * @param person who
 * @param declaration what the member declared; empty until then
 * @param opinion what the member advised; empty until then
 * @param withdrawal how the member left the panel later; empty for all others
 */
public record PanelMember(PersonId person, Optional<Declaration> declaration, Optional<GivenOpinion> opinion,
		Optional<Withdrawal> withdrawal) {

	static PanelMember invited(PersonId person) {
		return new PanelMember(person, Optional.empty(), Optional.empty(), Optional.empty());
	}

	PanelMember declaring(Interest interest, Instant at) {
		return new PanelMember(this.person, Optional.of(new Declaration(interest, Optional.of(at))), this.opinion,
				this.withdrawal);
	}

	PanelMember giving(GivenOpinion given) {
		return new PanelMember(this.person, this.declaration, Optional.of(given), this.withdrawal);
	}

	PanelMember withdrawing(Withdrawal how) {
		return new PanelMember(this.person, this.declaration, this.opinion, Optional.of(how));
	}

	/**
	 * What the member declared.
	 * @return empty until then
	 */
	public Optional<Interest> interest() {
		return this.declaration.map(Declaration::interest);
	}

	/**
	 * Whether the member withdrew, when declaring interests or later.
	 * @return true for ever after
	 */
	public boolean stoodAside() {
		return this.withdrawal.isPresent() || this.interest().filter((interest) -> !interest.mayAct()).isPresent()
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

	/**
	 * What was declared, and when.
	 *
	 * @param interest what
	 * @param at when; empty for what was declared before that was kept
	 */
	public record Declaration(Interest interest, Optional<Instant> at) {
	}

}
