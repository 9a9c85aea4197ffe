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

	private static int count(Collection<GivenOpinion> opinions, Class<? extends Opinion> kind) {
		return Math.toIntExact(opinions.stream().filter((given) -> kind.isInstance(given.opinion())).count());
	}

}
