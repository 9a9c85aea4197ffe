package org.gravamen.pace;

import java.util.List;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;

/**
 * Insists on a reason that can be kept.
 */
final class Reason {

	private static final int LONGEST = 2000;

	private Reason() {
	}

	static String of(String field, String typed) {
		String reason = typed.replace("\r\n", "\n").strip();
		if (reason.isEmpty() || reason.length() > LONGEST) {
			throw new AnswersRefused(List.of(new Complaint(field, reason.isEmpty() ? "Say why."
					: "Shorten the reason to 2,000 characters. It has " + reason.length() + ".")));
		}
		return reason;
	}

}
