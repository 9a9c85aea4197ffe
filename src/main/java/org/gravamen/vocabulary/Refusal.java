package org.gravamen.vocabulary;

/**
 * Something may not be done, said in a sentence that the person who tried can act on.
 */
public class Refusal extends RuntimeException {

	private final Reason reason;

	/**
	 * Refuses.
	 * @param reason the stable code
	 * @param sentence what is wrong and what to do; holds no personal data that the
	 * reader may not see
	 */
	public Refusal(Reason reason, String sentence) {
		super(sentence);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	public String sentence() {
		return String.valueOf(getMessage());
	}

	/**
	 * The stable codes of refusals, each with the HTTP status (RFC 9110) that a page
	 * answers with.
	 */
	public enum Reason {

		/**
		 * Nothing of that name that this person may see; also what a forbidden thing
		 * says.
		 */
		NOT_FOUND(404),
		/** The person has no right to the act. */
		NOT_YOURS(403),
		/** Somebody has already done it. */
		TASK_ALREADY_DONE(409),
		/** What was shown is no longer what stands. */
		STALE_VERSION(409),
		/** The step does not belong to this moment. */
		WRONG_STATE(409),
		/** A value cannot be taken as it is. */
		FIELD_INVALID(422),
		/** A key that the form does not have. */
		UNKNOWN_FIELD(400),
		/** An upload without a byte. */
		FILE_EMPTY(422),
		/** An upload over the limit. */
		FILE_TOO_LARGE(413),
		/** Bytes that are not what they claim to be. */
		TYPE_MISMATCH(415),
		/** An archive that could hurt whoever opens it; the sentence names the rule. */
		ARCHIVE_UNSAFE(422),
		/** The antivirus knows it. */
		MALWARE_FOUND(422),
		/** An antivirus is set and does not answer. */
		SCANNER_DOWN(503),
		/** Encrypted or broken. */
		UNREADABLE(422),
		/** More pages than a safe copy is made of. */
		TOO_MANY_PAGES(422),
		/** More pixels than a safe copy is made of. */
		IMAGE_TOO_BIG(422),
		/** The same bytes are held already. */
		DUPLICATE_EVIDENCE(409),
		/** The files of a submission have used up its space. */
		QUOTA_FULL(507),
		/** The database or the disk has no room left. */
		STORE_FULL(507),
		/** The folder of sealed files cannot be written to. */
		STORE_DOWN(503),
		/** What was kept is missing, or is not what was kept. */
		FILE_LOST(410),
		/** As many files come in as can at once. */
		TOO_BUSY(503),
		/** Consent to this use was refused or withdrawn. */
		CONSENT_WITHDRAWN(409),
		/** An address that no mail may go to. */
		ADDRESS_INVALID(422);

		private final int status;

		Reason(int status) {
			this.status = status;
		}

		public int status() {
			return this.status;
		}

	}

}
