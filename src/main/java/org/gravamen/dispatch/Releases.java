package org.gravamen.dispatch;

import java.time.Clock;

import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;

/**
 * Lets a signed letter go, or sends it back.
 */
@Service
public class Releases {

	private final SignedLetters letters;

	private final Recipients recipients;

	private final Dispatches dispatches;

	private final Footing footing;

	private final Parts parts;

	private final Chronicle chronicle;

	private final DispatchSettings settings;

	private final Clock clock;

	Releases(SignedLetters letters, Recipients recipients, Dispatches dispatches, Footing footing, Parts parts,
			Chronicle chronicle, DispatchSettings settings, Clock clock) {
		this.letters = letters;
		this.recipients = recipients;
		this.dispatches = dispatches;
		this.footing = footing;
		this.parts = parts;
		this.chronicle = chronicle;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The letter that waits to be released.
	 * @param submission of which submission
	 * @return the letter signed last
	 * @throws Refusal WRONG_STATE when none was signed, or its signature lapsed
	 */
	public SignedLetter waiting(SubmissionId submission) {
		SignedLetter letter = this.letters.latest(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No letter of this submission is signed."));
		if (this.letters.lapsed(letter)) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"The signature of this letter lapsed when a source took back its consent. The evidence is reviewed, "
							+ "and the letter signed, again.");
		}
		return letter;
	}

	/**
	 * Releases the signed letter: its hold begins.
	 * @param submission whose letter
	 * @param by the clerk
	 * @return the dispatch
	 * @throws Refusal WRONG_STATE without a signed letter or a recipient, or when this
	 * version has gone to one of them already; CONSENT_WITHDRAWN, naming the exhibits;
	 * STALE_VERSION when the evidence is no longer what was accepted
	 */
	public Dispatch release(SubmissionId submission, PersonId by) {
		this.footing.require(submission);
		SignedLetter letter = waiting(submission);
		Dispatch dispatch = Dispatch.release(letter, this.recipients.of(submission), by, this.clock.instant(),
				this.settings.hold());
		this.dispatches.keep(dispatch);
		this.parts.note(submission, by, Part.RELEASED);
		this.chronicle.enter(submission,
				Happening.of("Dispatch released").by(by).about(letter.name(), letter.fingerprint()));
		return dispatch;
	}

	/**
	 * Sends the letter back instead.
	 * @param submission whose letter
	 * @param reason why
	 * @param by the clerk
	 */
	public void sendBack(SubmissionId submission, String reason, PersonId by) {
		this.chronicle.enter(submission, Happening.of("Letter sent back by dispatch").by(by).why(reason));
	}

}
