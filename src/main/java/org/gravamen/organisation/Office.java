package org.gravamen.organisation;

import java.util.List;

/**
 * A place where the organisation can be found.
 *
 * @param heading its name, as printed
 * @param lines address, telephone, e-mail
 */
public record Office(String heading, List<String> lines) {

	public Office {
		lines = List.copyOf(lines);
	}

}
