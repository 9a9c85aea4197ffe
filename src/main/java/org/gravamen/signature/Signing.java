package org.gravamen.signature;

import java.time.Clock;
import java.util.List;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;

/**
 * Takes the director's decision. Whatever stands in the way of a signature is said before
 * anything is written.
 */
@Service
public class Signing {

	private final SigningRequests requests;

	private final LetterVersions versions;

	private final Approval approval;

	private final People people;

	private final Parts parts;

	private final Chronicle chronicle;

	private final Clock clock;

	Signing(SigningRequests requests, LetterVersions versions, Approval approval, People people, Parts parts,
			Chronicle chronicle, Clock clock) {
		this.requests = requests;
		this.versions = versions;
		this.approval = approval;
		this.people = people;
		this.parts = parts;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Whether somebody on the council dissented.
	 * @param submission on which submission
	 * @return true when a dissent must be read before signing
	 */
	public boolean hasDissent(SubmissionId submission) {
		return this.approval.hasDissent(submission);
	}

	/**
	 * Whether the council's rules ask for reasons to sign although approval was withheld.
	 * @param submission on which submission
	 * @return true when they must be written
	 */
	public boolean asksReasons(SubmissionId submission) {
		return this.approval.asksReasons(submission);
	}

	/**
	 * Decides on the letter that is before the director.
	 * @param submission of which submission
	 * @param answers what the director answered
	 * @param director who
	 * @return what was decided
	 * @throws AnswersRefused when the name is not the director's or the dissent was not
	 * opened
	 * @throws Refusal STALE_VERSION when the letter is no longer the one that was fixed,
	 * or not the one that the council approved
	 */
	public DirectorsDecision.Kind decide(SubmissionId submission, SignLetter answers, PersonId director) {
		SigningRequest request = require(submission);
		DirectorsDecision.Kind kind = answers.decision().kind();
		if (kind == DirectorsDecision.Kind.SIGNED) {
			requireReady(request, answers, director);
		}
		this.requests
			.keep(new DirectorsDecision(request.id(), kind, director, this.clock.instant(), answers.words().strip()));
		this.parts.note(submission, director, Part.SIGNED);
		this.chronicle.enter(submission, happening(request, answers, director));
		return kind;
	}

	/**
	 * The letter that is before the director.
	 * @param submission of which submission
	 * @return the request
	 * @throws Refusal WRONG_STATE when none was fixed
	 */
	public SigningRequest require(SubmissionId submission) {
		return this.requests.current(submission)
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "No letter was fixed for signature yet."));
	}

	private void requireReady(SigningRequest request, SignLetter answers, PersonId director) {
		requireCurrent(request);
		this.approval.requireOf(request);
		this.approval.requireDissentRead(request.submission(), answers.readDissent(), director);
		this.approval.requireReasons(request.submission(), answers.againstDissent());
		String name = this.people.get(director).name();
		if (!new SignedName(answers.words()).isThatOf(name)) {
			throw new AnswersRefused(List
				.of(new Complaint("signedName", "Write your full name as it stands in this house: " + name + ".")));
		}
	}

	private void requireCurrent(SigningRequest request) {
		Fingerprint current = this.versions.current(request.submission()).orElseThrow().fingerprint();
		if (!current.equals(request.letter())) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"The letter has changed since it was fixed. Nothing was signed. Open the paper again.");
		}
	}

	private static Happening happening(SigningRequest request, SignLetter answers, PersonId director) {
		Happening happening = Happening.of(answers.decision().kind().act())
			.by(director)
			.about(request.name(), request.fingerprint());
		return happening
			.why((answers.decision() == SignLetter.Decision.SIGN) ? answers.againstDissent() : answers.words());
	}

}
