package org.gravamen.submission;

import java.util.UUID;

import org.gravamen.vocabulary.Refusal;

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
		name = name.strip();
		body = body.strip();
		if (name.isEmpty()) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Write the name of the supporter.");
		}
		if (Math.max(name.length(), body.length()) > LONGEST) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"The name and the body of a supporter have at most " + LONGEST + " characters.");
		}
	}

}
