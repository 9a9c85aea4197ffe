package org.gravamen.evidence;

import java.util.ArrayList;
import java.util.List;

import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.Refusal;

/**
 * What is typed about an exhibit must say something, and not too much.
 */
final class DescriptionCheck {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 2000;

	private DescriptionCheck() {
	}

	/**
	 * Checks a description.
	 * @param typed as typed
	 * @return the same without blanks around it
	 * @throws AnswersRefused with a complaint for each text that cannot be taken
	 */
	static Description checked(Description typed) {
		String title = typed.title().strip();
		String source = typed.source().strip();
		List<Complaint> complaints = new ArrayList<>();
		complain(complaints, "title", title, LONGEST_TITLE, "Say in a line what the exhibit is.");
		complain(complaints, "source", source, LONGEST_TEXT, "Say where the exhibit comes from.");
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
		return new Description(title, source, typed.kind(), typed.grading(), typed.mayDisclose());
	}

	/**
	 * Checks the reason of a withdrawal.
	 * @param typed as typed
	 * @return the same without blanks around it
	 * @throws Refusal FIELD_INVALID
	 */
	static String reason(String typed) {
		String reason = typed.strip();
		if (reason.isEmpty() || reason.length() > LONGEST_TEXT) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, reason.isEmpty() ? "Say why you withdraw the exhibit."
					: "Say why you withdraw the exhibit in at most 2,000 characters.");
		}
		return reason;
	}

	private static void complain(List<Complaint> complaints, String field, String text, int longest, String missing) {
		if (text.isEmpty()) {
			complaints.add(new Complaint(field, missing));
		}
		else if (text.length() > longest) {
			complaints.add(new Complaint(field, "This is too long. Use at most %,d characters.".formatted(longest)));
		}
	}

}
