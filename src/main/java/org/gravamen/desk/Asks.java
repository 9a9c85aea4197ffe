package org.gravamen.desk;

import java.util.Map;

/**
 * What each paper asks of its reader, and the words of the button that opens, checks and
 * gives it.
 */
final class Asks {

	private static final Map<String, Words> WORDS = Map.ofEntries(
			Map.entry("prepare-submission", new Words("Prepare the submission for review", "Put it forward")),
			Map.entry("review-evidence", new Words("Review the evidence", "Give my finding")),
			Map.entry("convene-panel", new Words("Convene a panel of the council", "Convene this panel")),
			Map.entry("declare-interests",
					new Words("Declare your interests, before the papers open", "Declare my interests")),
			Map.entry("give-opinion", new Words("Legal opinion on the draft letter", "Give my opinion")),
			Map.entry("replace-members",
					new Words("Replace those who stood aside, or return the submission", "Give this answer")),
			Map.entry("invite-substitute", new Words("Invite a substitute, or go on without", "Say how it goes on")),
			Map.entry("confirm-ruling", new Words("Confirm or reject the chair’s ruling", "Give my answer")),
			Map.entry("minute-decision", new Words("Minute the council’s decision", "Minute the decision")),
			Map.entry("sign-letter", new Words("Read the letter and sign it", "Sign the letter")),
			Map.entry("release-dispatch", new Words("Release the signed letter", "Release the letter")),
			Map.entry("settle-delivery", new Words("Settle whether the letter arrived", "Settle it")),
			Map.entry("record-response", new Words("Record a response when one comes", "Record the response")),
			Map.entry("decide-next-step", new Words("Decide the next step", "Decide the next step")),
			Map.entry("record-outcome", new Words("Record the outcome for one target", "Record the outcome")),
			Map.entry("confirm-withdrawal", new Words("Confirm or refuse a withdrawal", "Give my decision")));

	private Asks() {
	}

	static String of(String key) {
		return words(key).asked();
	}

	static String act(String key) {
		return words(key).act();
	}

	private static Words words(String key) {
		Words words = WORDS.get(key);
		if (words == null) {
			throw new IllegalArgumentException("Nothing says what the paper «" + key + "» asks.");
		}
		return words;
	}

	/**
	 * The words for one kind of paper.
	 *
	 * @param asked what is asked
	 * @param act what the button does
	 */
	private record Words(String asked, String act) {
	}

}
