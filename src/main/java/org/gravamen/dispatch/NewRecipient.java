package org.gravamen.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.Refusal;

/**
 * A recipient as typed, not yet checked.
 *
 * @param name the person or the post
 * @param office where they sit
 * @param email the mailbox
 * @param kind what they are; empty when nobody chose
 */
public record NewRecipient(String name, String office, String email, Optional<Recipient.Kind> kind) {

	private static final int LONGEST = 200;

	/**
	 * An authority.
	 * @param name the person or the post
	 * @param office where they sit
	 * @param email the mailbox
	 */
	public NewRecipient(String name, String office, String email) {
		this(name, office, email, Optional.of(Recipient.Kind.AUTHORITY));
	}

	/**
	 * Reads the address.
	 * @return the address
	 * @throws AnswersRefused with a complaint for each field that cannot be taken
	 */
	EmailAddress checked() {
		List<Complaint> complaints = new ArrayList<>();
		check("name", this.name, "the name or the post of the recipient", complaints);
		check("office", this.office, "the office they sit in", complaints);
		EmailAddress address = address(complaints);
		if (this.kind.isEmpty()) {
			complaints.add(new Complaint("kind", "Choose who gets the letter: it decides which consent is needed."));
		}
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
		return address;
	}

	private EmailAddress address(List<Complaint> complaints) {
		try {
			return EmailAddress.of(this.email);
		}
		catch (Refusal refusal) {
			complaints.add(new Complaint("email", refusal.sentence()));
			// never used: a complaint stops it
			return new EmailAddress("nobody@example.org");
		}
	}

	private static void check(String field, String text, String what, List<Complaint> complaints) {
		if (text.isBlank()) {
			complaints.add(new Complaint(field, "Give " + what + "."));
		}
		else if (text.length() > LONGEST) {
			complaints.add(new Complaint(field, "Shorten this to 200 characters."));
		}
		else if (text.chars().anyMatch(Character::isISOControl)) {
			complaints.add(new Complaint(field, "This has a line break or another control character. Type it again."));
		}
	}

}
