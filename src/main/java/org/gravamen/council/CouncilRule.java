package org.gravamen.council;

import java.util.List;

import org.gravamen.vocabulary.Refusal;

/**
 * How the council decides: a whole that is proposed, adopted and kept together.
 *
 * @param fewest the fewest members of a panel, at least the quorum
 * @param most the most members of a panel
 * @param quorum how many opinions are needed
 * @param majority how many of those voting must be in favour
 * @param dissent what a dissent requires of the director
 */
public record CouncilRule(int fewest, int most, Quorum quorum, Majority majority, DissentDuty dissent) {

	private static final int LARGEST_PANEL = 25;

	/**
	 * Makes a rule.
	 * @throws Refusal FIELD_INVALID when no panel could meet it
	 */
	public CouncilRule {
		insist(fewest >= quorum.opinions(),
				"A panel has at least as many members as the quorum. Raise the fewest members, or lower the quorum.");
		insist(most >= fewest, "The most members of a panel cannot be fewer than the fewest.");
		insist(most <= LARGEST_PANEL, "A panel has at most " + LARGEST_PANEL + " members.");
	}

	/**
	 * The rule as a lawyer would say it.
	 * @return one sentence for each part
	 */
	public List<String> sentences() {
		return List.of("A panel has " + this.fewest + " to " + this.most + " members.",
				"The council decides once " + counted(this.quorum.opinions(), "member")
						+ " who did not stand aside have given an opinion. Below that nothing passes.",
				"A letter is approved when " + this.majority.words()
						+ " are in favour, with or without changes. A tie is no majority, and there is no casting vote.",
				this.dissent.sentence());
	}

	/**
	 * The rule in one sentence, for whoever sits under it.
	 * @return for example "3 opinions are needed, and more than half of those voting
	 * decide."
	 */
	public String inShort() {
		int opinions = this.quorum.opinions();
		return counted(opinions, "opinion") + ((opinions == 1) ? " is" : " are") + " needed, and "
				+ this.majority.words() + " decide.";
	}

	/**
	 * Insists that a panel has room for so many.
	 * @param members how many take part
	 * @throws Refusal FIELD_INVALID when they are too many
	 */
	void requireRoom(int members) {
		insist(members <= this.most, "A panel has at most " + this.most + " members. Name fewer of them.");
	}

	CouncilRule withQuorum(Quorum other) {
		return new CouncilRule(Math.max(this.fewest, other.opinions()), Math.max(this.most, other.opinions()), other,
				this.majority, this.dissent);
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

	private static void insist(boolean holds, String sentence) {
		if (!holds) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, sentence);
		}
	}

}
