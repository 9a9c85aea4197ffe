package org.gravamen.council;

import java.util.Collection;

/**
 * The opinions of a sitting, counted. Members who stood aside are not in it.
 *
 * @param inFavour approve the letter as it stands
 * @param withChanges approve it with changes
 * @param against dissent
 */
public record Votes(int inFavour, int withChanges, int against) {

	static Votes of(Collection<GivenOpinion> opinions) {
		return new Votes(count(opinions, Opinion.Approval.class), count(opinions, Opinion.ApprovalWithChanges.class),
				count(opinions, Opinion.Dissent.class));
	}

	/**
	 * How many gave an opinion.
	 * @return all of them
	 */
	public int voting() {
		return this.inFavour + this.withChanges + this.against;
	}

	/**
	 * What the votes amount to, by the rules of <code>council-decision.dmn</code>: a
	 * letter needs more than half of the votes, and one that needs changes comes back.
	 * @return the decision
	 */
	Decision decision() {
		if (2 * (this.inFavour + this.withChanges) <= voting()) {
			return Decision.DECLINED;
		}
		return (this.withChanges > 0) ? Decision.CHANGES_REQUIRED : Decision.APPROVED;
	}

	private static int count(Collection<GivenOpinion> opinions, Class<? extends Opinion> kind) {
		return Math.toIntExact(opinions.stream().filter((given) -> kind.isInstance(given.opinion())).count());
	}

}
