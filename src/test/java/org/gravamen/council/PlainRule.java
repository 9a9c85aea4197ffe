package org.gravamen.council;

import java.util.List;

/**
 * The numbers of the council's rules.
 *
 * @param fewest on a panel
 * @param most on a panel
 * @param quorum of opinions
 * @param twoThirds whether two thirds decide, and not more than half
 */
record PlainRule(int fewest, int most, int quorum, boolean twoThirds) {

	static final List<PlainRule> ALL = List.of(new PlainRule(3, 5, 3, false), new PlainRule(1, 3, 1, false),
			new PlainRule(2, 4, 2, true), new PlainRule(3, 6, 2, true), new PlainRule(4, 5, 4, false));

	/** The smallest number that is enough, found by counting up. */
	int needed(int voting) {
		int enough = 1;
		while (this.twoThirds ? enough * 3 < voting * 2 : enough * 2 <= voting) {
			enough++;
		}
		return enough;
	}

}
