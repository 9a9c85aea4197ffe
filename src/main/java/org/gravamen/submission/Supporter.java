package org.gravamen.submission;

import java.util.UUID;

/**
 * Someone who supports the submission.
 *
 * @param id names the supporter within the submission
 * @param name the full name
 * @param body the house, party or organisation; empty when none
 * @param mayBeNamed whether the supporter agreed to be named in a letter
 */
public record Supporter(UUID id, String name, String body, boolean mayBeNamed) {

	static final int LONGEST = 200;

	public Supporter {
		name = Texts.required(name, LONGEST, "name of the supporter");
		body = Texts.optional(body, LONGEST, "house, party or organisation");
	}

}
