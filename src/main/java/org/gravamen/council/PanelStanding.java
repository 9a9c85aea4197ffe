package org.gravamen.council;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gravamen.vocabulary.PersonId;

/**
 * Where a panel stands against the rule that it was convened under: who is awaited,
 * whether there are enough, and whether what is awaited matters.
 */
public final class PanelStanding {

	private final CouncilRule rule;

	private final Panel panel;

	private final boolean closedEarly;

	PanelStanding(CouncilRule rule, Panel panel, boolean closedEarly) {
		this.rule = rule;
		this.panel = panel;
		this.closedEarly = closedEarly;
	}

	/**
	 * The members of whom something is still expected.
	 * @return in the order of the panel
	 */
	public List<PersonId> awaited() {
		return this.closedEarly ? List.of() : this.panel.awaited();
	}

	/**
	 * The members whose opinion is no longer asked for, because the sitting was closed
	 * early.
	 * @return in the order of the panel; nobody unless the early close stands
	 */
	public List<PersonId> passedOver() {
		return this.closedEarly ? this.panel.awaited() : List.of();
	}

	/**
	 * Whether enough members have advised.
	 * @return true from as many as the rule wants, whoever else is awaited
	 */
	public boolean quorumMet() {
		return this.rule.quorum().metBy(voting());
	}

	/**
	 * Whether hardly enough members are left: as many as the quorum needs, or fewer.
	 * @return true when one more who stands aside would leave too few
	 */
	public boolean quorumInDanger() {
		return this.panel.takingPart() <= this.rule.quorum().opinions();
	}

	/**
	 * Whether there is something to decide on.
	 * @return true once nobody is awaited and the quorum is met
	 */
	public boolean complete() {
		return awaited().isEmpty() && quorumMet();
	}

	/**
	 * How many of those voting must be in favour.
	 * @param votes all of them, on one target or on the letter
	 * @return by the rule
	 */
	public int majorityNeeded(Votes votes) {
		return this.rule.majority().needed(votes.voting());
	}

	/** Whether nobody who is awaited could change the result on any of the targets. */
	boolean settled(Collection<UUID> targets) {
		Settled settled = new Settled(this.rule, awaited().size());
		return settled.awaited() > 0 && quorumMet() && !targets.isEmpty()
				&& targets.stream().allMatch((target) -> settled.on(this.panel.votesOn(target)));
	}

	/**
	 * All of it in one sentence.
	 * @return for example "3 of 5 given, 1 stood aside, quorum met."
	 */
	public String sentence() {
		int aside = this.panel.members().size() - this.panel.takingPart();
		int over = passedOver().size();
		return given() + ", " + ((aside == 0) ? "nobody" : String.valueOf(aside)) + " stood aside, "
				+ ((over == 0) ? "" : over + " no longer asked, ") + "quorum "
				+ (quorumMet() ? "met." : "not met yet.");
	}

	/**
	 * How many opinions there are.
	 * @return for example "3 of 5 given"
	 */
	public String given() {
		return voting() + " of " + this.panel.members().size() + " given";
	}

	private int voting() {
		return this.panel.votes().voting();
	}

}
