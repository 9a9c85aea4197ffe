package org.gravamen.council;

/**
 * Whether the votes on one target decide it, whatever the members who are still to advise
 * may say of it, and whether or not they stand aside. <code>council-decision.dmn</code>
 * decides; this only knows how far those who are awaited could still move it.
 *
 * @param rule that the panel was convened under
 * @param awaited how many members are still to advise
 */
record Settled(CouncilRule rule, int awaited) {

	/**
	 * Whether nothing that is awaited could change the decision. Each vote raises what
	 * the majority needs by one at most, so that the last word is always the worst: all
	 * who are awaited against it, or all for it.
	 * @param votes on one target so far
	 * @return never true below the quorum, nor where a target is cleared as it stands:
	 * one who asks for a change would make it a condition
	 */
	boolean on(Votes votes) {
		if (!this.rule.quorum().metBy(votes.voting())) {
			return false;
		}
		int needed = this.rule.majority().needed(votes.voting() + this.awaited);
		int approving = votes.inFavour() + votes.withChanges();
		int wantingMore = approving + votes.moreEvidence();
		boolean changesAnyway = votes.withChanges() > 0 && approving >= needed;
		boolean neverApproved = approving + this.awaited < needed;
		boolean evidenceAnyway = wantingMore >= needed;
		boolean neverEvidence = wantingMore + this.awaited < needed;
		return changesAnyway || (neverApproved && (evidenceAnyway || neverEvidence));
	}

}
