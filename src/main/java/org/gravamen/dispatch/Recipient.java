package org.gravamen.dispatch;

import java.util.UUID;

import org.gravamen.evidence.Use;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Somebody the letter goes to.
 *
 * @param id names the recipient for ever
 * @param submission whose letters
 * @param name the person or the post, as the message is addressed
 * @param office where they sit: "Sanctions Directorate"
 * @param address the mailbox
 * @param kind what they are: it decides which consent the letter needs
 */
public record Recipient(UUID id, SubmissionId submission, String name, String office, EmailAddress address, Kind kind) {

	/** What a recipient is. */
	public enum Kind {

		/** Who is asked for measures. */
		AUTHORITY("An authority", Use.AUTHORITY),
		/** A member of a parliament. */
		PARLIAMENTARIAN("A parliamentarian", Use.PARLIAMENTARIANS),
		/** Whoever makes a public edition: the letter is for everybody to read. */
		PUBLICATION("A public edition", Use.PUBLICATION);

		private final String title;

		private final Use use;

		Kind(String title, Use use) {
			this.title = title;
			this.use = use;
		}

		public String title() {
			return this.title;
		}

		/**
		 * To which use a letter puts its exhibits that goes to them.
		 * @return the use that the sources must consent to
		 */
		public Use use() {
			return this.use;
		}

	}

}
