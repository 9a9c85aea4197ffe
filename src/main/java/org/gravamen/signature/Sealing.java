package org.gravamen.signature;

import java.time.Clock;
import java.util.UUID;

import org.gravamen.people.People;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;

/**
 * Seals the letter that the director signed: exactly the bytes that were shown, once.
 */
@Service
public class Sealing {

	private final SigningRequests requests;

	private final SignedLetters signed;

	private final SigningIdentities identities;

	private final Seal seal;

	private final People people;

	private final Vault vault;

	private final Chronicle chronicle;

	private final Clock clock;

	Sealing(SigningRequests requests, SignedLetters signed, SigningIdentities identities, Seal seal, People people,
			Vault vault, Chronicle chronicle, Clock clock) {
		this.requests = requests;
		this.signed = signed;
		this.identities = identities;
		this.seal = seal;
		this.people = people;
		this.vault = vault;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Seals the letter that was signed; again, it gives the letter that is sealed
	 * already.
	 * @param submission of which submission
	 * @return the signed letter
	 * @throws Refusal WRONG_STATE when the director has not signed
	 * @throws IllegalStateException when the bytes are not those that were shown
	 */
	public SignedLetter seal(SubmissionId submission) {
		SigningRequest request = this.requests.current(submission).orElseThrow(Sealing::unsigned);
		DirectorsDecision decision = this.requests.decision(request)
			.filter((decided) -> decided.kind() == DirectorsDecision.Kind.SIGNED)
			.orElseThrow(Sealing::unsigned);
		return this.signed.of(request).orElseGet(() -> seal(request, decision));
	}

	private SignedLetter seal(SigningRequest request, DirectorsDecision decision) {
		byte[] pdf = this.requests.pdf(request);
		if (!Fingerprint.of(pdf).equals(request.fingerprint())) {
			throw new IllegalStateException("The kept letter is not the one that the director was shown.");
		}
		SigningIdentity identity = this.identities.of(this.people.get(decision.by()));
		SealedLetter sealed = this.seal.seal(pdf, identity, "Signed as director", decision.at());
		Vault.Kept kept = this.vault.keep(sealed.pdf());
		SignedLetter letter = new SignedLetter(UUID.randomUUID(), request.submission(), request.letterNumber(),
				request.fingerprint(), kept.fingerprint(), kept.id(), kept.length(), decision.by(), decision.at());
		this.signed.keep(request, letter, this.clock.instant());
		this.chronicle.enter(request.submission(),
				Happening.of("Letter sealed")
					.about(request.name(), letter.shown())
					.about(letter.name(), letter.fingerprint()));
		return letter;
	}

	private static Refusal unsigned() {
		return new Refusal(Refusal.Reason.WRONG_STATE, "The director has not signed this letter.");
	}

}
