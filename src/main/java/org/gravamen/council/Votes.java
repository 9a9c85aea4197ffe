package org.gravamen.council;

import java.util.Collection;

/**
 * The opinions of a sitting, counted: on one target, or by what each comes to for the
 * letter. Members who stood aside are not in it.
 *
 * @param inFavour approve as it stands
 * @param withChanges approve with changes
 * @param against dissent
 * @param moreEvidence ask for more evidence
 */
public record Votes(int inFavour, int withChanges, int against, int moreEvidence) {

	static Votes of(Collection<Advice> advice) {
		return new Votes(count(advice, Advice.APPROVE), count(advice, Advice.APPROVE_WITH_CHANGES),
				count(advice, Advice.DISSENT), count(advice, Advice.MORE_EVIDENCE));
	}

	/**
	 * How many gave an opinion.
	 * @return all of them
	 */
	public int voting() {
		return this.inFavour + this.withChanges + this.against + this.moreEvidence;
	}

	private static int count(Collection<Advice> advice, Advice kind) {
		return Math.toIntExact(advice.stream().filter((one) -> one == kind).count());
	}

}
