package org.gravamen.rehearsal;

import java.util.List;

/**
 * Everybody that the whole path needs.
 *
 * @param officer opens the submission and follows it up
 * @param reviewer reviews the evidence
 * @param chair convenes the council
 * @param members advise
 * @param director signs
 * @param clerk releases
 */
record Cast(Player officer, Player reviewer, Player chair, List<Player> members, Player director, Player clerk) {

	Cast {
		members = List.copyOf(members);
	}

}
