package org.gravamen.dispatch;

import java.time.Clock;

import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Puts the signed letter into its message. Subject and words say the reference and
 * nothing else: no name, no country, no allegation (interface.md, "E-mail").
 */
@Component
class Envelopes {

	private final SignedLetters letters;

	private final Recipients recipients;

	private final Submissions submissions;

	private final Clock clock;

	Envelopes(SignedLetters letters, Recipients recipients, Submissions submissions, Clock clock) {
		this.letters = letters;
		this.recipients = recipients;
		this.submissions = submissions;
		this.clock = clock;
	}

	/**
	 * The message for one recipient.
	 * @param dispatch of which dispatch
	 * @param delivery to whom
	 * @return the message
	 * @throws Refusal WRONG_STATE when the letter or the recipient is not what was
	 * released
	 */
	OutgoingLetter fill(Dispatch dispatch, Delivery delivery) {
		byte[] pdf = this.letters.latest(dispatch.submission()).map(this.letters::bytes).orElse(new byte[0]);
		dispatch.requireUnchanged(Fingerprint.of(pdf), current(dispatch, delivery));
		SubmissionNumber number = this.submissions.get(dispatch.submission()).number();
		return new OutgoingLetter(delivery.messageId(), delivery.recipient(), "Letter " + number.text(),
				words(number, dispatch), number.slug() + "-letter-" + dispatch.letterNumber() + ".pdf", pdf,
				this.clock.instant());
	}

	private Recipient current(Dispatch dispatch, Delivery delivery) {
		return this.recipients.of(dispatch.submission())
			.stream()
			.filter((recipient) -> recipient.id().equals(delivery.recipient().id()))
			.findFirst()
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
					"SIGNED_VERSION_CHANGED: a recipient was removed since the letter was released. Nothing was sent."));
	}

	private static String words(SubmissionNumber number, Dispatch dispatch) {
		return """
				Please find attached our letter, reference %s.

				It is signed electronically. Its fingerprint (SHA-256) is
				%s

				Please quote the reference in your reply.
				""".formatted(number.text(), dispatch.letter().hex());
	}

}
