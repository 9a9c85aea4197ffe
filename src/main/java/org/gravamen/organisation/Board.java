package org.gravamen.organisation;

import java.util.List;

/**
 * People who stand together on the letterhead.
 *
 * @param heading what they are, as printed
 * @param members their names, in the order printed; may be empty
 */
public record Board(String heading, List<String> members) {

	public Board {
		members = List.copyOf(members);
	}

}
